package optout.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Publishes A and B in turn until it is killed; prints a dot each time. */
final class PublishingLoop {
  private PublishingLoop() {}

  public static void main(String[] arguments) throws Exception {
    Path output = Path.of(arguments[0]);
    Swap swap = arguments[1].equals("exchange") ? Swap.ofThisSystem() : slowRenames();
    // Not always the same one first, or a kill would mostly find that.
    boolean odd = arguments[2].equals("odd");
    while (true) {
      (odd ? SampleSite.A : SampleSite.B).publish(output, swap);
      odd = !odd;
      System.out.write('.');
      System.out.flush();
    }
  }

  /** Two renames with a wide gap between them, printed as a bar, so that kills fall into it. */
  static Swap slowRenames() {
    return new Swap(
        (one, other) -> false,
        (from, to) -> {
          Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
          if (to.endsWith("old")) {
            System.out.write('|');
            System.out.flush();
            try {
              Thread.sleep(30);
            } catch (InterruptedException e) {
              throw new AssertionError(e);
            }
          }
        });
  }
}
