package optout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import optout.problem.Visible;
import optout.publish.OutputRefusedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what went wrong outside the content. */
final class ExecutionErrors implements IExecutionExceptionHandler {
  private static final int LONGEST = 4_000;

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult arguments) {
    return report(failure, line.getErr());
  }

  /** Says what ended the program; gives its exit code. */
  static int report(Throwable failure, PrintWriter err) {
    Throwable cause = failure;
    while (isWrapper(cause) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof OutputRefusedException refused) {
      print(err, String.valueOf(refused.getMessage()), refused.hint());
      return refused.isWrongUsage() ? ExitCode.USAGE : ExitCode.MACHINE;
    }
    if (cause instanceof IOException file) {
      print(err, message(file), "");
      return ExitCode.MACHINE;
    }
    if (isOutOfMemory(failure)) {
      print(
          err,
          "there is not enough memory",
          "allow more, as in JAVA_TOOL_OPTIONS=-Xmx1g, or end other programs");
      return ExitCode.MACHINE;
    }
    err.println("optout: this is a bug in optout; please report it with what follows");
    failure.printStackTrace(err);
    return ExitCode.MACHINE;
  }

  private static boolean isWrapper(Throwable failure) {
    return failure instanceof UncheckedIOException
        || failure instanceof CompletionException
        || failure instanceof ExecutionException;
  }

  /**
   * Looks for the cause: code in between may have wrapped it, or may have failed to load a class.
   */
  private static boolean isOutOfMemory(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return true;
      }
    }
    return false;
  }

  /** Reason that the system gives, with the file it is about. */
  private static String message(IOException failure) {
    if (failure instanceof FileSystemException file && file.getFile() != null) {
      return "'" + file.getFile() + "': " + reason(file);
    }
    return failure.getClass().getSimpleName() + ": " + failure.getMessage();
  }

  private static String reason(FileSystemException failure) {
    if (failure instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (failure instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (failure instanceof DirectoryNotEmptyException) {
      return "the folder is not empty";
    }
    if (failure instanceof NotDirectoryException) {
      return "this is not a folder";
    }
    String reason = failure.getReason();
    return reason == null ? failure.getClass().getSimpleName() : reason;
  }

  private static void print(PrintWriter err, String message, String hint) {
    String whole = "optout: " + message + (hint.isEmpty() ? "" : " (" + hint + ")");
    err.println(Visible.of(whole, LONGEST));
  }
}
