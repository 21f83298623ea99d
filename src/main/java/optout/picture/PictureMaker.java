package optout.picture;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import optout.codec.Sha256;
import optout.language.Phrases;
import optout.model.Content;
import optout.model.Language.Direction;
import optout.model.Screen;
import optout.model.Screenshot;
import optout.model.Service;
import optout.model.Step;
import optout.site.Photograph;
import optout.site.Picture;
import optout.site.SitePath;

/** Makes the picture of one step: a screenshot where there is one, else a schematic. */
final class PictureMaker {
  private final Content content;
  private final Photographs photographs;
  private final Schematics schematics;

  PictureMaker(Content content, Photographs photographs, Schematics schematics) {
    this.content = content;
    this.photographs = photographs;
    this.schematics = schematics;
  }

  /**
   * A picture and the files it consists of.
   *
   * @param drawn what it is drawn from, if it is a schematic
   */
  record Made(Picture picture, Map<SitePath, byte[]> files, Optional<Schematic> drawn) {}

  /**
   * Makes a picture.
   *
   * @param number of the step on its route
   */
  Made make(Service service, Screen screen, Step step, int number, Phrases phrases) {
    return Choice.of(service, screen, phrases.language().code())
        .map(screenshot -> photograph(service, screen, screenshot, step, number, phrases))
        .orElseGet(() -> schematic(service, screen, step, number, phrases));
  }

  /** Draws a screen that has parts. */
  Made schematic(Service service, Screen screen, Step step, int number, Phrases phrases) {
    Schematic schematic = schematics.draw(service, phrases, screen, step, number);
    byte[] file = schematic.svg().getBytes(StandardCharsets.UTF_8);
    String name =
        screen.id() + "-" + phrases.language().code() + "-" + Sha256.hex(file, Pictures.HASH_BYTES);
    SitePath path = SitePath.of("pictures", name + ".svg");
    return new Made(
        new Picture(
            path, schematic.width(), schematic.height(), schematic.alternative(), Optional.empty()),
        Map.of(path, file),
        Optional.of(schematic));
  }

  private Made photograph(
      Service service,
      Screen screen,
      Screenshot screenshot,
      Step step,
      int number,
      Phrases phrases) {
    String language = screenshot.language().id();
    Photographs.Developed developed = photographs.of(service, screenshot);
    byte[] marks =
        Svg.overlay(
                new Marks(developed.width(), developed.height(), isRightToLeft(language))
                    .draw(screenshot, number),
                schematics.palette(),
                schematics.face())
            .getBytes(StandardCharsets.UTF_8);
    SitePath marksPath =
        SitePath.of("pictures", "marks-" + Sha256.hex(marks, Pictures.HASH_BYTES) + ".svg");
    Map<SitePath, byte[]> files = new TreeMap<>(developed.files());
    files.put(marksPath, marks);
    Wording wording = new Wording(service, phrases, Optional.of(language));
    return new Made(
        new Picture(
            developed.images().get(0).path(),
            developed.width(),
            developed.height(),
            Alternative.ofScreenshot(wording)
                .words(screen, step.target().map(Step.Target::state), number),
            Optional.of(
                new Photograph(
                    developed.images(),
                    marksPath,
                    screenshot,
                    !language.equals(phrases.language().code())))),
        files,
        Optional.empty());
  }

  private boolean isRightToLeft(String language) {
    return Optional.ofNullable(content.languages().get(language))
        .filter(of -> of.direction() == Direction.RTL)
        .isPresent();
  }
}
