package optout.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A date of which the day, or the day and the month, may be unknown.
 *
 * @param year four digits
 * @param month 1 to 12, or 0 if unknown
 * @param day 1 to 31, or 0 if unknown
 */
public record PartialDate(int year, int month, int day) {

  public PartialDate {
    if (month == 0 ? day != 0 : month > 12 || day > YearMonth.of(year, month).lengthOfMonth()) {
      throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day);
    }
  }

  /** Reads {@code 2025}, {@code 2025-09} or {@code 2025-09-18} (ISO 8601). */
  public static Optional<PartialDate> parse(String text) {
    try {
      return switch (text.length()) {
        case 4 -> Optional.of(new PartialDate(LocalDate.parse(text + "-01-01").getYear(), 0, 0));
        case 7 -> {
          YearMonth month = YearMonth.parse(text);
          yield Optional.of(new PartialDate(month.getYear(), month.getMonthValue(), 0));
        }
        default -> {
          yield IsoDate.parse(text)
              .map(day -> new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        }
      };
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
