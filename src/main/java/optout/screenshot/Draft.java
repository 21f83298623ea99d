package optout.screenshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import optout.model.Area;
import optout.model.Region;
import optout.model.Screenshot.Licence;

/**
 * Answers of somebody about a picture they took, and what is to be done with it. All rectangles are
 * in the picture as it was taken.
 *
 * @param service whose interface it shows
 * @param screen what of it
 * @param language of the interface
 * @param replace whether it may take the place of an earlier one
 */
public record Draft(
    String service,
    String screen,
    String language,
    Region region,
    LocalDate captured,
    String by,
    Licence licence,
    Optional<Area> crop,
    List<Area> redactions,
    List<Area> marks,
    boolean replace) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*");

  public Draft {
    if (!isName(service) || !isName(screen) || !isName(language)) {
      throw new IllegalArgumentException(
          "no names: '" + service + "', '" + screen + "', '" + language + "'");
    }
    redactions = List.copyOf(redactions);
    marks = List.copyOf(marks);
  }

  /** Tells whether a text may be part of a file's name, known or not. */
  static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }
}
