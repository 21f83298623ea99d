package optout.publish;

import java.io.IOException;
import java.io.Serial;

/** The output folder that the user asked for is not one that may be written to. */
public class OutputRefusedException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  private final String hint;

  OutputRefusedException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** Tells whether another folder should have been named; else something is wrong with this one. */
  public boolean isWrongUsage() {
    return true;
  }

  /** Hint at what the user can do about it. */
  public String hint() {
    return hint;
  }
}
