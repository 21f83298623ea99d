package optout.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optout.problem.Position;

/**
 * A rectangle in an image.
 *
 * @param x pixels from the left edge
 * @param y pixels from the upper edge
 * @param width at least 1 pixel
 * @param height at least 1 pixel
 * @param at where it is written
 */
public record Area(int x, int y, int width, int height, Position at) {
  private static final Pattern TEXT =
      Pattern.compile("([0-9]{1,5}) *, *([0-9]{1,5}) *, *([0-9]{1,5}) *, *([0-9]{1,5})");

  public Area {
    if (x < 0 || y < 0 || width < 1 || height < 1) {
      throw new IllegalArgumentException("no area: " + x + "," + y + "," + width + "," + height);
    }
  }

  /** Reads {@code 10,20,300,40}: left edge, upper edge, width, height. */
  public static Optional<Area> parse(String text, Position at) {
    Matcher matcher = TEXT.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int width = Integer.parseInt(matcher.group(3));
    int height = Integer.parseInt(matcher.group(4));
    return width < 1 || height < 1
        ? Optional.empty()
        : Optional.of(
            new Area(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                width,
                height,
                at));
  }

  /** Tells whether all of it lies in an image of that size. */
  public boolean isWithin(int imageWidth, int imageHeight) {
    return width <= imageWidth - x && height <= imageHeight - y;
  }

  /** Tells whether all of it lies in another one. */
  public boolean isWithin(Area other) {
    return x >= other.x
        && y >= other.y
        && x + width <= other.x + other.width
        && y + height <= other.y + other.height;
  }

  /** Intersection of two areas; empty if they have nothing in common. */
  public Optional<Area> common(Area other) {
    int left = Math.max(x, other.x);
    int top = Math.max(y, other.y);
    int right = Math.min(x + width, other.x + other.width);
    int bottom = Math.min(y + height, other.y + other.height);
    return right <= left || bottom <= top
        ? Optional.empty()
        : Optional.of(new Area(left, top, right - left, bottom - top, at));
  }

  /** Intersection with another area, as seen from that one's upper left corner. */
  public Optional<Area> within(Area other) {
    return common(other)
        .map(area -> new Area(area.x - other.x, area.y - other.y, area.width, area.height, at));
  }

  /** The four numbers as they are written. */
  @Override
  public String toString() {
    return x + "," + y + "," + width + "," + height;
  }
}
