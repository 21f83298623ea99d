package optout.publish;

import java.io.Serial;

/** The output folder may be written to, but the system or somebody's files are in the way. */
final class OutputUnusableException extends OutputRefusedException {
  @Serial private static final long serialVersionUID = 1;

  OutputUnusableException(String message, String hint) {
    super(message, hint);
  }

  @Override
  public boolean isWrongUsage() {
    return false;
  }
}
