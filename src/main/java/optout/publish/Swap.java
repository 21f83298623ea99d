package optout.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts a finished site in the place of the old one. */
final class Swap {
  /** Renames a folder within a file system. */
  @FunctionalInterface
  interface Rename {
    void rename(Path from, Path to) throws IOException;
  }

  private static final int ATTEMPTS = 5;
  private static final long PAUSE_MILLIS = 200;

  private final Exchange exchange;
  private final Rename rename;

  Swap(Exchange exchange, Rename rename) {
    this.exchange = exchange;
    this.rename = rename;
  }

  /** The best that this system has. */
  static Swap ofThisSystem() {
    return new Swap(
        new NativeExchange(), (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
  }

  /**
   * Puts {@code fresh} in the place of {@code site}. Afterwards the former site, if there was one,
   * is at {@code fresh} or at {@code aside}. Where folders cannot be exchanged there is a moment
   * without a site; whoever is killed then leaves it at {@code aside}.
   *
   * @throws IOException if that failed; the former site is where it was, or failing that too, at
   *     {@code aside}
   */
  void put(Path fresh, Path site, Path aside) throws IOException {
    if (!Files.exists(site, NOFOLLOW_LINKS)) {
      move(fresh, site);
    } else if (!exchange.swap(fresh, site)) {
      move(site, aside);
      try {
        move(fresh, site);
      } catch (IOException e) {
        putBack(aside, site, e);
        throw e;
      }
    }
  }

  private void putBack(Path aside, Path site, IOException failure) {
    try {
      move(aside, site);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /**
   * Renames, with patience: on Windows a folder cannot be renamed while a virus scanner or the
   * search index looks at a new file in it, which soon ends.
   */
  void move(Path from, Path to) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        rename.rename(from, to);
        return;
      } catch (AccessDeniedException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
        pause(e);
      }
    }
  }

  private static void pause(IOException failure) throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure;
    }
  }
}
