package optout.content;

import static optout.content.Kinds.DATE;
import static optout.content.Kinds.TEXT;
import static optout.content.Kinds.integer;
import static optout.content.Kinds.oneOf;

import java.util.List;
import java.util.Optional;
import optout.image.ImageHeader;
import optout.model.Area;
import optout.model.Reference;
import optout.model.Region;
import optout.model.Screenshot;
import optout.model.Screenshot.Image;
import optout.model.Screenshot.Licence;
import optout.model.Screenshot.Size;
import optout.problem.ProblemArea;
import optout.problem.Problems;

/** Reads and writes {@code screenshots/<screen>.<language>.yaml}. */
public final class Screenshots {
  private static final String AREA_FORM =
      "left, top, width and height in pixels, as in 10,20,300,40";

  /** A rectangle; nothing in the place of one that is missing or wrong. */
  private static final Kind<Optional<Area>> AREA =
      Kind.of(
          AREA_FORM,
          Optional.empty(),
          value ->
              value
                  .written()
                  .flatMap(
                      text ->
                          Area.parse(text, value.at())
                              .map(Optional::of)
                              .or(() -> value.wrong(AREA_FORM))));

  private Screenshots() {}

  /**
   * Reads a record.
   *
   * @param screen from the name of the file
   * @param language from the name of the file
   * @param image the file beside it
   */
  static Screenshot read(
      String screen, String language, Node node, Optional<Image> image, Problems problems) {
    Fields fields = Fields.of(node, ProblemArea.SCREENSHOT, problems);
    Screenshot screenshot =
        new Screenshot(
            new Reference(screen, fields.at()),
            new Reference(language, fields.at()),
            fields.required("region", oneOf(Region.class)),
            fields.required("captured", DATE),
            fields.required("by", TEXT),
            fields.required("licence", oneOf(Licence.class)),
            image,
            size(fields.mapping("original")),
            fields.optional("crop", AREA).flatMap(area -> area),
            present(fields.list("redactions", AREA)),
            present(fields.requiredList("marks", AREA)),
            fields.at());
    fields.end();
    return screenshot;
  }

  private static Size size(Fields fields) {
    Size size =
        new Size(
            fields.required("width", integer(1, ImageHeader.MAX_SIDE)),
            fields.required("height", integer(1, ImageHeader.MAX_SIDE)));
    fields.end();
    return fields.isEmpty() ? Size.UNKNOWN : size;
  }

  private static List<Area> present(List<Optional<Area>> areas) {
    return areas.stream().flatMap(Optional::stream).toList();
  }

  /**
   * The record as a file that {@link ContentReader} reads.
   *
   * @param schema its address for editors, if there is one
   */
  public static String write(Screenshot screenshot, Optional<String> schema) {
    StringBuilder file = new StringBuilder();
    schema.ifPresent(address -> line(file, "# yaml-language-server", "$schema=" + address));
    line(file, "region", screenshot.region().id());
    line(file, "captured", screenshot.captured().toString());
    line(file, "by", YamlText.quoted(screenshot.by()));
    line(file, "licence", screenshot.licence().id());
    Size size = screenshot.original();
    line(file, "original", "{width: " + size.width() + ", height: " + size.height() + "}");
    screenshot.crop().ifPresent(crop -> line(file, "crop", YamlText.quoted(crop.toString())));
    list(file, "redactions", screenshot.redactions());
    list(file, "marks", screenshot.marks());
    return file.toString();
  }

  private static void line(StringBuilder file, String key, String value) {
    file.append(key).append(": ").append(value).append('\n');
  }

  private static void list(StringBuilder file, String key, List<Area> areas) {
    if (!areas.isEmpty()) {
      file.append(key).append(":\n");
      areas.forEach(
          area -> file.append("  - ").append(YamlText.quoted(area.toString())).append('\n'));
    }
  }
}
