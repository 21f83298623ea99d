package optout.page;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import optout.language.Phrases;
import optout.model.Screenshot;
import optout.prose.ProseHtml;
import optout.site.Photograph;
import optout.site.Picture;
import optout.site.SitePath;

/** Shows the pictures of steps on one page. */
public final class PictureViews {
  private final Function<SitePath, String> address;
  private final Phrases phrases;

  /**
   * @param address how files of the site are linked to
   */
  public PictureViews(Function<SitePath, String> address, Phrases phrases) {
    this.address = address;
    this.phrases = phrases;
  }

  public View.Picture view(Picture picture) {
    return new View.Picture(
        address.apply(picture.path()),
        picture.width(),
        picture.height(),
        picture.alternative(),
        picture.photograph().map(photo -> view(photo, picture.width())).orElse(null));
  }

  private View.Photograph view(Photograph photo, int width) {
    Screenshot source = photo.source();
    List<Photograph.Image> images = photo.images();
    return new View.Photograph(
        address.apply(images.get(images.size() - 1).path()),
        sizes(images, width),
        address.apply(photo.marks()),
        phrases.languageName(source.language().id()),
        photo.foreign(),
        phrases.message(ProseHtml.REGION.of(source.region())),
        new View.Day(source.captured().toString(), phrases.date(source.captured())),
        source.by(),
        new View.Link(source.licence().title(), source.licence().address().toString(), null),
        !source.covered().isEmpty());
  }

  /** A {@code srcset}: each image and how many of its pixels make a CSS pixel. */
  private String sizes(List<Photograph.Image> images, int width) {
    return images.stream()
        .map(image -> address.apply(image.path()) + " " + density(image.width(), width) + "x")
        .collect(Collectors.joining(", "));
  }

  private static String density(int pixels, int width) {
    return pixels % width == 0
        ? Integer.toString(pixels / width)
        : String.format(Locale.ROOT, "%.2f", (double) pixels / width);
  }
}
