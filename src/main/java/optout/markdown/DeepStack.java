package optout.markdown;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * Threads with a stack that Flexmark can cope with: its regular expressions recurse for every
 * character.
 */
public final class DeepStack {
  private static final long BYTES = 16 << 20;

  private DeepStack() {}

  /**
   * Does work for each item, on all processors, so that {@link Markdown} need not change threads.
   */
  public static <T, R> List<R> map(Collection<T> items, Function<? super T, R> work) {
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Worker::new);
    try {
      List<Future<R>> results =
          items.stream().map(item -> threads.submit(() -> work.apply(item))).toList();
      return results.stream().map(DeepStack::result).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return await(future);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Does one piece of work, here if this thread's stack is deep enough. */
  static <R> R call(Callable<R> work) throws ExecutionException {
    if (Thread.currentThread() instanceof Worker) {
      try {
        return work.call();
      } catch (Exception | StackOverflowError | AssertionError e) {
        throw new ExecutionException(e);
      }
    }
    FutureTask<R> task = new FutureTask<>(work);
    new Worker(task).start();
    return await(task);
  }

  /** Waits to the end, which is near; an interruption is kept for whoever looks for it. */
  private static <R> R await(Future<R> task) throws ExecutionException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static final class Worker extends Thread {
    Worker(Runnable work) {
      super(null, work, "markdown", BYTES);
    }
  }
}
