package optout.model;

import java.util.Optional;

/**
 * Version of a unit of an edition, written {@code 3fa1c2-91bc07}: of its text, and of what the
 * guide's data says about it.
 *
 * @param data nothing, if no data belongs to the unit or nobody noted it
 */
public record UnitRevision(String text, Optional<String> data) {
  private static final char BETWEEN = '-';

  /** Reads what {@link #toString} wrote. */
  public static UnitRevision of(String written) {
    int end = written.indexOf(BETWEEN);
    return end < 0
        ? new UnitRevision(written, Optional.empty())
        : new UnitRevision(written.substring(0, end), Optional.of(written.substring(end + 1)));
  }

  /** Tells whether two have data, and not the same. */
  public boolean hasOtherData(UnitRevision than) {
    return data.isPresent() && than.data.isPresent() && !data.equals(than.data);
  }

  @Override
  public String toString() {
    return data.map(own -> text + BETWEEN + own).orElse(text);
  }
}
