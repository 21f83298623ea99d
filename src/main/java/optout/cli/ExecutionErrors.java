package optout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import optout.publish.OutputLockedException;
import optout.publish.OutputRefusedException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what went wrong outside the content. */
final class ExecutionErrors implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult arguments) {
    Throwable cause = failure;
    while (cause instanceof UncheckedIOException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof OutputRefusedException refused) {
      print(line, String.valueOf(refused.getMessage()), refused.hint());
      return refused instanceof OutputLockedException ? ExitCode.MACHINE : ExitCode.USAGE;
    }
    if (cause instanceof IOException) {
      print(line, cause.getClass().getSimpleName() + ": " + cause.getMessage(), "");
      return ExitCode.MACHINE;
    }
    line.getErr().println("optout: this is a bug in optout; please report it with what follows");
    failure.printStackTrace(line.getErr());
    return ExitCode.MACHINE;
  }

  private static void print(CommandLine line, String message, String hint) {
    line.getErr().println("optout: " + message + (hint.isEmpty() ? "" : " (" + hint + ")"));
  }
}
