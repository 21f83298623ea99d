package optout.model;

import java.time.LocalDate;

/**
 * Somebody walked a route on a live account and found it as described.
 *
 * @param by who; {@link #UNNAMED} if they gave no name
 * @param on when
 * @param region where the account is
 * @param interfaceLanguage in which language of the interface
 */
public record Verification(String by, LocalDate on, Region region, String interfaceLanguage) {
  /** Stands for a name that was not given. */
  public static final String UNNAMED = "unnamed";
}
