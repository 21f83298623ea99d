package optout.model;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optout.problem.Position;

/**
 * A photo of a screen, as somebody saw it on a live account.
 *
 * <p>The image that is kept shows no more than may be seen: it is cut, and what must not be seen is
 * painted over. The record says what was done.
 *
 * @param screen what is to be seen
 * @param language of the interface
 * @param region where the account belongs
 * @param captured the day it was taken
 * @param by who took it
 * @param image the file, unless it is missing or unusable
 * @param original size of the image as it was taken
 * @param crop the part that is kept, in the original
 * @param redactions what is painted over, in the original
 * @param marks what the step is about, in the image that is kept
 */
public record Screenshot(
    Reference screen,
    Reference language,
    Region region,
    LocalDate captured,
    String by,
    Licence licence,
    Optional<Image> image,
    Size original,
    Optional<Area> crop,
    List<Area> redactions,
    List<Area> marks,
    Position at) {

  /** The colour that is painted over what must not be seen, as {@code 0xRRGGBB}. */
  public static final int COVER = 0x55606b;

  /** Width and height in pixels. */
  public record Size(int width, int height) {
    /** In the place of a size that is missing. */
    public static final Size UNKNOWN = new Size(0, 0);

    @Override
    public String toString() {
      return width + " × " + height;
    }
  }

  /**
   * The file that is kept, a PNG.
   *
   * @param at the file, for problems
   */
  public record Image(Path path, Size size, Position at) {}

  /** Licences that let everybody use and change the picture. */
  public enum Licence implements Named {
    CC_BY("CC-BY-4.0", "CC BY 4.0", "licenses/by/4.0/"),
    CC_BY_SA("CC-BY-SA-4.0", "CC BY-SA 4.0", "licenses/by-sa/4.0/"),
    CC0("CC0-1.0", "CC0 1.0", "publicdomain/zero/1.0/");

    private final String spdx;
    private final String title;
    private final String path;

    Licence(String spdx, String title, String path) {
      this.spdx = spdx;
      this.title = title;
      this.path = path;
    }

    /** The identifier of the SPDX licence list. */
    @Override
    public String id() {
      return spdx;
    }

    /** The name as people write it. */
    public String title() {
      return title;
    }

    /** Address of the licence's text. */
    public URI address() {
      return URI.create("https://creativecommons.org/" + path);
    }
  }

  public Screenshot {
    redactions = List.copyOf(redactions);
    marks = List.copyOf(marks);
  }

  /** The part of the original that is kept. */
  public Area kept() {
    return crop.orElse(new Area(0, 0, original.width(), original.height(), at));
  }

  /** Tells whether all that was done to the original was done within it. */
  public boolean fitsOriginal() {
    return Stream.concat(crop.stream(), redactions.stream())
        .allMatch(area -> area.isWithin(original.width(), original.height()));
  }

  /** Areas that are painted over, in the image that is kept. */
  public List<Area> covered() {
    return redactions.stream().flatMap(area -> area.within(kept()).stream()).toList();
  }
}
