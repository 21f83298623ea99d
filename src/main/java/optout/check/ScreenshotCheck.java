package optout.check;

import java.util.Set;
import java.util.TreeSet;
import optout.model.Area;
import optout.model.Screenshot;
import optout.model.Screenshot.Image;
import optout.model.Screenshot.Size;
import optout.model.Service;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/** A screenshot shows a known screen, and all its rectangles lie where there is an image. */
final class ScreenshotCheck {
  private final Service service;
  private final Screenshot screenshot;
  private final Problems problems;

  ScreenshotCheck(Service service, Screenshot screenshot, Problems problems) {
    this.service = service;
    this.screenshot = screenshot;
    this.problems = problems;
  }

  void run() {
    Known.check(
        screenshot.screen(),
        "screen",
        service.screens().keySet(),
        ProblemCode.SCREENSHOT_UNKNOWN_SCREEN,
        "name the file after one in screens.yaml",
        problems);
    Set<String> languages = new TreeSet<>(service.interfaces().keySet());
    languages.add(Service.FALLBACK_LANGUAGE);
    Known.check(
        screenshot.language(),
        "interface language",
        languages,
        ProblemCode.SCREENSHOT_UNKNOWN_LANGUAGE,
        "add it to 'interfaces' in service.yaml",
        problems);
    if (!screenshot.original().equals(Size.UNKNOWN)) {
      checkSizes(screenshot.original());
    }
  }

  private void checkSizes(Size original) {
    screenshot.crop().ifPresent(area -> checkWithin(area, "crop", original, "the original"));
    screenshot
        .redactions()
        .forEach(area -> checkWithin(area, "redaction", original, "the original"));
    screenshot.image().ifPresent(this::checkImage);
  }

  private void checkImage(Image image) {
    screenshot.marks().forEach(area -> checkWithin(area, "mark", image.size(), "the image"));
    Area kept = screenshot.kept();
    Size expected = new Size(kept.width(), kept.height());
    if (!image.size().equals(expected)) {
      problems.error(
          image.at(),
          ProblemCode.SCREENSHOT_OTHER_SIZE,
          "the image has " + image.size() + " pixels, its record says " + expected,
          "the image that is kept is the original, cut by 'crop'");
    }
  }

  private void checkWithin(Area area, String what, Size size, String image) {
    if (!area.isWithin(size.width(), size.height())) {
      problems.error(
          area.at(),
          ProblemCode.SCREENSHOT_OUTSIDE,
          "the " + what + " " + area + " reaches out of " + image,
          "it has " + size + " pixels");
    }
  }
}
