package optout.start;

/** Refusal to begin something, because there is such a thing already, or it lacks another. */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  private final String hint;

  RefusedException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** Hint at what to do instead. */
  public String hint() {
    return hint;
  }
}
