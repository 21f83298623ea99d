package optout.problem;

/** Severity of a problem: an error stops publishing, a warning does not. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word used in every report. */
  public String word() {
    return this == ERROR ? "error" : "warning";
  }
}
