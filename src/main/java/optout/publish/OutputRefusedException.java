package optout.publish;

import java.io.IOException;
import java.io.Serial;

/** The output folder that the user asked for is not one that may be written to. */
public class OutputRefusedException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  private final String code;
  private final String hint;

  OutputRefusedException(String code, String message, String hint) {
    super(message);
    this.code = code;
    this.hint = hint;
  }

  /** Stable name of the reason, {@code output/what}. */
  public String code() {
    return code;
  }

  /** What the user can do about it. */
  public String hint() {
    return hint;
  }
}
