package optout.cli;

/** Exit codes of the program. */
final class ExitCode {
  static final int FINE = 0;
  static final int PROBLEMS = 1;
  static final int USAGE = 2;
  static final int MACHINE = 3;

  private ExitCode() {}
}
