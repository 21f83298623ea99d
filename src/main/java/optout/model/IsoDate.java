package optout.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Dates as content and command lines write them: {@code 2026-11-23} (ISO 8601). */
public final class IsoDate {
  /** Description of a valid text, for messages about one that is not. */
  public static final String EXPECTED = "a date such as 2026-11-23";

  private static final int LENGTH = 10;
  private static final int FIRST_YEAR = 1000;

  private IsoDate() {}

  /** The date, unless the text is none; years have four digits, and the first is no zero. */
  public static Optional<LocalDate> parse(String text) {
    try {
      // By itself, LocalDate reads years of more digits too, and negative ones.
      return Optional.of(text)
          .filter(written -> written.length() == LENGTH)
          .map(LocalDate::parse)
          .filter(date -> date.getYear() >= FIRST_YEAR);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
