package optout.cli;

import java.util.Locale;
import optout.build.Build;

/** Pieces of the line that says what a command did. */
final class Summary {
  private Summary() {}

  static String read(Build.Result result) {
    return "Read " + count(result.read(), "file");
  }

  static String problems(Build.Result result) {
    return count(result.errors(), "error")
        + ", "
        + count(result.problems().size() - result.errors(), "warning");
  }

  static String count(long number, String what) {
    return count(number, what, "s");
  }

  /**
   * A number of things.
   *
   * @param more ending of the word for any number but one
   */
  static String count(long number, String what, String more) {
    return number + " " + what + (number == 1 ? "" : more);
  }

  static String seconds(long nanoseconds) {
    return String.format(Locale.ROOT, "%.2f s", nanoseconds / 1e9);
  }
}
