package optout.cli;

import java.io.PrintWriter;
import optout.build.BuildProgress;

/** One line on a terminal that says how far a long build is; nothing in a pipe. */
final class TerminalProgress implements BuildProgress {
  /** Time in nanoseconds before a report: what takes less needs none. */
  private static final long PATIENCE = 1_000_000_000L;

  private static final long INTERVAL = 100_000_000L;

  private final PrintWriter terminal;
  private final boolean shown;
  private final long start = System.nanoTime();
  private long last = start;
  private boolean written;

  private TerminalProgress(PrintWriter terminal, boolean shown) {
    this.terminal = terminal;
    this.shown = shown;
  }

  /**
   * Progress on a writer; the launcher says by {@code optout.terminal} whether it is a terminal.
   */
  static TerminalProgress to(PrintWriter writer) {
    return new TerminalProgress(writer, Boolean.getBoolean("optout.terminal"));
  }

  /** Says how much is done, if it is time to say so again. */
  @Override
  public synchronized void step(int done, int of) {
    long now = System.nanoTime();
    if (shown && now - start > PATIENCE && now - last > INTERVAL) {
      terminal.print("\r" + done + " of " + of + " files");
      terminal.flush();
      last = now;
      written = true;
    }
  }

  /** Wipes the line. */
  @Override
  public synchronized void end() {
    if (written) {
      terminal.print("\r\033[K");
      terminal.flush();
    }
  }
}
