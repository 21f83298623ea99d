package optout.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.model.Screenshot;
import optout.prose.Html;
import optout.prose.Markup;
import optout.prose.MarkupMessages;
import optout.prose.ProseHtml;
import optout.site.Photograph;
import optout.site.Picture;
import optout.site.SitePath;

/** Shows the pictures of steps on one page. */
public final class PictureViews {
  public static final MessageKey SCHEMATIC = MessageKey.of("picture.schematic");
  public static final MessageKey SCREENSHOT =
      MessageKey.of("picture.screenshot", "language", "region", "date", "by", "licence");
  public static final MessageKey FOREIGN = MessageKey.of("picture.screenshot-foreign", "language");
  public static final MessageKey REDACTED = MessageKey.of("picture.screenshot-redacted");

  private final Function<SitePath, String> address;
  private final Phrases phrases;
  private final boolean linked;

  /**
   * @param address how files of the site are linked to
   * @param linked whether the licence of a screenshot is a link
   */
  public PictureViews(Function<SitePath, String> address, Phrases phrases, boolean linked) {
    this.address = address;
    this.phrases = phrases;
    this.linked = linked;
  }

  public View.Picture view(Picture picture) {
    return new View.Picture(
        address.apply(picture.path()),
        picture.width(),
        picture.height(),
        picture.alternative(),
        picture.photograph().map(this::caption).orElseGet(this::schematic),
        picture.photograph().map(photo -> view(photo, picture.width())).orElse(null));
  }

  private View.Photograph view(Photograph photo, int width) {
    return new View.Photograph(sizes(photo.images(), width), address.apply(photo.marks()));
  }

  private Markup schematic() {
    return new Html().text(phrases.message(SCHEMATIC)).build();
  }

  private Markup caption(Photograph photo) {
    Screenshot source = photo.source();
    Html html = new Html();
    foreign(photo).ifPresent(note -> html.raw("<strong>").text(note).raw("</strong> "));
    html.raw(credit(source).html());
    if (!source.covered().isEmpty()) {
      html.raw(" ").text(phrases.message(REDACTED));
    }
    return html.build();
  }

  private Markup credit(Screenshot source) {
    String day = phrases.date(source.captured());
    String licence = source.licence().title();
    return new MarkupMessages(phrases)
        .message(
            SCREENSHOT,
            phrases.languageName(source.language().id()),
            phrases.message(ProseHtml.REGION.of(source.region())),
            linked ? Html.day(source.captured(), day) : day,
            linked ? Html.name(source.by()) : source.by(),
            linked
                ? new Html()
                    .raw("<a")
                    .attribute("href", source.licence().address().toString())
                    .raw(" rel=\"license\">")
                    .text(licence)
                    .raw("</a>")
                    .build()
                : licence);
  }

  /** A note that the interface is in another language than the page, if it is. */
  public Optional<String> foreign(Photograph photo) {
    return photo.foreign()
        ? Optional.of(
            phrases.message(FOREIGN, phrases.languageName(photo.source().language().id())))
        : Optional.empty();
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
