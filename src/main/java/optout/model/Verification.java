package optout.model;

import java.time.LocalDate;

/**
 * Somebody walked a route on a live account and found it as described.
 *
 * @param by who
 * @param on when
 * @param region where the account is
 * @param interfaceLanguage in which language of the interface
 */
public record Verification(String by, LocalDate on, Region region, String interfaceLanguage) {}
