package optout.publish;

import java.io.Serial;
import java.nio.file.Path;

/** Another build is writing to the same output folder. */
public final class OutputLockedException extends OutputRefusedException {
  @Serial private static final long serialVersionUID = 1;

  OutputLockedException(Path lockFile) {
    super(
        "another build holds the lock '" + lockFile + "'",
        "wait until it has ended, or end it; the lock goes with it");
  }

  @Override
  public boolean isWrongUsage() {
    return false;
  }
}
