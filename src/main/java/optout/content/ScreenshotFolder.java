package optout.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optout.image.ImageFormat;
import optout.image.ImageHeader;
import optout.model.LanguageTags;
import optout.model.Screenshot;
import optout.model.Screenshot.Image;
import optout.model.Screenshot.Size;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/** Reads {@code services/<service>/screenshots/}: records, and images of the same names. */
final class ScreenshotFolder {
  private static final Pattern FILE =
      Pattern.compile(
          "(services/([a-z0-9-]+)/screenshots/([a-z0-9]+(?:-[a-z0-9]+)*)\\.("
              + LanguageTags.FORM
              + "))\\.(yaml|png)");

  private static final String RECORD = "yaml";
  private static final String IMAGE = "png";

  private final ContentFolder folder;
  private final Problems problems;

  ScreenshotFolder(ContentFolder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** The service of which a file is part of a screenshot, if it is one. */
  static Optional<String> service(String name) {
    Matcher matcher = FILE.matcher(name);
    return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
  }

  /** All screenshots of a service, by screen and language. */
  List<Screenshot> read(String service) {
    SortedMap<String, Boolean> records = new TreeMap<>();
    for (String name : folder.names()) {
      Matcher matcher = FILE.matcher(name);
      if (matcher.matches() && matcher.group(2).equals(service)) {
        records.merge(matcher.group(1), matcher.group(5).equals(RECORD), Boolean::logicalOr);
      }
    }
    List<Screenshot> screenshots = new ArrayList<>();
    records.forEach((base, has) -> read(base, has).ifPresent(screenshots::add));
    return screenshots;
  }

  private Optional<Screenshot> read(String base, boolean hasRecord) {
    String record = base + "." + RECORD;
    String image = base + "." + IMAGE;
    if (!hasRecord) {
      problems.warning(
          Position.start(folder.shown(image)),
          ProblemCode.SCREENSHOT_NO_RECORD,
          "nothing says where the image comes from, so it is not shown",
          "store it with 'optout picture add', or remove it");
      return Optional.empty();
    }
    if (!folder.has(image)) {
      problems.error(
          Position.start(folder.shown(record)),
          ProblemCode.SCREENSHOT_NO_IMAGE,
          "there is no image beside the record",
          "store it with 'optout picture add', or remove the record");
    }
    Matcher name = FILE.matcher(record);
    if (!name.matches()) {
      throw new IllegalStateException("no record: " + record);
    }
    return folder
        .yaml(record)
        .map(node -> Screenshots.read(name.group(3), name.group(4), node, image(image), problems));
  }

  private Optional<Image> image(String name) {
    if (!folder.has(name)) {
      return Optional.empty();
    }
    Path path = folder.path(name);
    Position at = Position.start(folder.shown(name));
    try {
      byte[] bytes = folder.bytes(name, ImageHeader.MAX_BYTES + 1);
      return ImageHeader.read(bytes, at, problems)
          .filter(header -> isPng(header.format(), at))
          .map(header -> new Image(path, new Size(header.width(), header.height()), at));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isPng(ImageFormat format, Position at) {
    if (format == ImageFormat.PNG) {
      return true;
    }
    problems.error(
        at,
        ProblemCode.SCREENSHOT_OTHER_FORMAT,
        "the file is named ." + IMAGE + ", but it is " + format,
        "store it with 'optout picture add', which makes a PNG of it");
    return false;
  }
}
