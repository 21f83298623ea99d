package optout.screenshot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import optout.check.Checks;
import optout.content.Screenshots;
import optout.image.Decoding;
import optout.image.ImageHeader;
import optout.image.Pixels;
import optout.image.Png;
import optout.model.Area;
import optout.model.Content;
import optout.model.Reference;
import optout.model.Screenshot;
import optout.model.Screenshot.Image;
import optout.model.Screenshot.Size;
import optout.model.Service;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Suggestion;

/**
 * Stores screenshots in a content folder. What is stored is public: it is cut, painted over and
 * written anew from its pixels before it reaches the disk. Nothing is written unless all is well.
 */
public final class Intake {
  private final Path folder;
  private final Content content;

  /**
   * @param folder of the content
   * @param content that was read from it
   */
  public Intake(Path folder, Content content) {
    this.folder = folder;
    this.content = content;
  }

  /**
   * Stores a screenshot.
   *
   * @param file PNG, JPEG or WebP
   * @param at the file, for problems
   * @return the files that were written; nothing, with problems, if something is wrong
   * @throws IOException if the disk fails
   */
  public List<Path> store(Draft draft, byte[] file, Position at, Problems problems)
      throws IOException {
    Problems found = new Problems();
    ScreenshotFiles place = new ScreenshotFiles(folder, draft);
    Optional<Service> service = service(draft, at, found);
    Optional<Pixels> pixels = Decoding.decode(file, at, found);
    List<Path> written = List.of();
    if (service.isPresent() && pixels.isPresent()) {
      Screenshot screenshot = screenshot(draft, pixels.get(), place.image(), at);
      check(service.get(), screenshot, draft, place, found);
      if (!found.hasErrors()) {
        byte[] image = image(screenshot, pixels.get());
        // What could be read may be too large when it is written without loss.
        if (ImageHeader.read(image, at, found).isPresent()) {
          written = place.write(image, Screenshots.write(screenshot, place.schema()));
        }
      }
    }
    problems.add(found.sorted());
    return written;
  }

  private Optional<Service> service(Draft draft, Position at, Problems problems) {
    Optional<Service> service = Optional.ofNullable(content.services().get(draft.service()));
    if (service.isEmpty()) {
      problems.error(
          at,
          ProblemCode.SCREENSHOT_UNKNOWN_SERVICE,
          "unknown service '" + draft.service() + "'",
          Suggestion.hint(draft.service(), content.services().keySet()));
    }
    return service;
  }

  private static Screenshot screenshot(Draft draft, Pixels original, Path target, Position at) {
    Area kept = draft.crop().orElse(new Area(0, 0, original.width(), original.height(), at));
    return new Screenshot(
        new Reference(draft.screen(), at),
        new Reference(draft.language(), at),
        draft.region(),
        draft.captured(),
        draft.by(),
        draft.licence(),
        Optional.of(new Image(target, new Size(kept.width(), kept.height()), at)),
        new Size(original.width(), original.height()),
        draft.crop(),
        draft.redactions(),
        draft.marks().stream().flatMap(mark -> mark.within(kept).stream()).toList(),
        at);
  }

  private static void check(
      Service service,
      Screenshot screenshot,
      Draft draft,
      ScreenshotFiles place,
      Problems problems) {
    problems.add(Checks.screenshot(service, screenshot));
    if (draft.marks().isEmpty()) {
      problems.error(
          screenshot.at(),
          ProblemCode.SCREENSHOT_NO_MARK,
          "nothing is marked on the screenshot",
          "--mark x,y,w,h puts a frame around what the step is about");
    }
    for (Area mark : draft.marks()) {
      if (!mark.isWithin(screenshot.kept())) {
        problems.error(
            mark.at(),
            ProblemCode.SCREENSHOT_OUTSIDE,
            "the mark " + mark + " reaches out of what is kept",
            "that is " + screenshot.kept());
      }
    }
    if (!draft.replace() && !problems.hasErrors() && place.isTaken()) {
      problems.error(
          screenshot.at(),
          ProblemCode.SCREENSHOT_EXISTS,
          "there is a screenshot of '" + draft.screen() + "' in '" + draft.language() + "' already",
          "--replace puts this one in its place");
    }
  }

  private static byte[] image(Screenshot screenshot, Pixels original) {
    return Png.encode(
        original.cover(screenshot.redactions(), Screenshot.COVER).crop(screenshot.kept()));
  }
}
