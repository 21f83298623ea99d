package optout.image;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to what a library says of its input in its log, and keeps it from the terminal. */
final class LogCapture extends Handler implements AutoCloseable {
  private final Logger logger;
  private final boolean wasHeardElsewhere;
  private final long thread = Thread.currentThread().getId();
  private final List<String> heard = new ArrayList<>();

  /**
   * @param name of the library's loggers, or of those above them
   */
  LogCapture(String name) {
    logger = Logger.getLogger(name);
    wasHeardElsewhere = logger.getUseParentHandlers();
    logger.setUseParentHandlers(false);
    logger.addHandler(this);
  }

  /** The complaints of this thread. */
  List<String> heard() {
    return List.copyOf(heard);
  }

  @Override
  public void publish(LogRecord line) {
    if (line.getLevel().intValue() >= Level.WARNING.intValue()
        && line.getLongThreadID() == thread) {
      heard.add(String.valueOf(line.getMessage()));
    }
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setUseParentHandlers(wasHeardElsewhere);
  }
}
