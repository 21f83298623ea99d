package optout.build;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Does few and long pieces of work on all processors. */
final class WorkQueue {
  private WorkQueue() {}

  /**
   * Does something with each; whoever is done takes the next. A parallel stream would hand out
   * several at once, and leave processors idle at the end.
   */
  static <T> void forEach(List<T> all, Consumer<T> work) {
    AtomicInteger next = new AtomicInteger();
    IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
        .parallel()
        .forEach(
            worker -> {
              for (int i = next.getAndIncrement(); i < all.size(); i = next.getAndIncrement()) {
                work.accept(all.get(i));
              }
            });
  }
}
