package optout.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Builds are killed again and again, and the site is looked at each time. */
class CrashTest {
  @TempDir Path folder;
  @TempDir Path scratch;

  @Test
  @Timeout(120)
  void leavesOneCompleteSiteWheneverItIsKilledAndNeverNone() throws Exception {
    assumeTrue(NativeExchangeTest.Probe.isPossibleIn(folder), "folders cannot be exchanged here");
    Path output = folder.resolve("site");
    SampleSite.A.publish(output);
    Set<SampleSite> seen = EnumSet.noneOf(SampleSite.class);
    int interrupted = 0;
    try (Observer observer = new Observer(output)) {
      Random random = new Random(20261123);
      for (int round = 0; round < 56; round++) {
        killSoon("exchange", round, round % 8 == 0 ? "" : ".", random);
        seen.add(SampleSite.seenIn(output));
        interrupted += Files.exists(folder.resolve(".site.optout-staging")) ? 1 : 0;
      }
      assertThat(observer.looks()).isGreaterThan(100);
    }
    assertThat(seen).containsExactly(SampleSite.A, SampleSite.B);
    assertThat(interrupted).isGreaterThan(10);
    assertThatTheNextBuildCleansUp(output);
  }

  @Test
  @Timeout(120)
  void putsTheOldSiteBackWhenKilledBetweenTwoRenames() throws Exception {
    Path output = folder.resolve("site");
    SampleSite.A.publish(output);
    int gaps = 0;
    Random random = new Random(20261124);
    for (int round = 0; round < 16; round++) {
      killSoon("renames", round, List.of("", ".", "|", "|").get(round % 4), random);
      gaps += Files.exists(output) ? 0 : 1;
      Staging.open(output, List.of(), "tool").close();
      SampleSite.seenIn(output);
    }
    assertThat(gaps).isPositive();
    assertThatTheNextBuildCleansUp(output);
  }

  /**
   * Starts builds and kills them at random, but not before they printed something.
   *
   * @param sign what to wait for; nothing if empty
   */
  private void killSoon(String how, int round, String sign, Random random) throws Exception {
    Process child =
        ChildJvm.start(
            ChildJvm.command(
                scratch,
                PublishingLoop.class,
                folder.resolve("site").toString(),
                how,
                round % 2 == 0 ? "even" : "odd"));
    try {
      while (!sign.isEmpty() && child.getInputStream().read() != sign.charAt(0)) {
        assertThat(child.isAlive()).isTrue();
      }
      Thread.sleep(random.nextInt(40), random.nextInt(1_000_000));
    } finally {
      child.destroyForcibly().waitFor();
    }
  }

  private void assertThatTheNextBuildCleansUp(Path output) throws IOException {
    SampleSite.B.publish(output);

    assertThat(SampleSite.seenIn(output)).isEqualTo(SampleSite.B);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("site", ".site.optout-lock");
  }

  /** A reader who never stops looking for the site. */
  private static final class Observer implements AutoCloseable {
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicReference<Throwable> complaint = new AtomicReference<>();
    private final Thread thread;

    Observer(Path output) {
      thread = new Thread(() -> look(output), "observer");
      thread.start();
    }

    private void look(Path output) {
      try {
        while (!stopped.get()) {
          assertThat(output).isDirectory();
          assertThat(Manifest.in(output)).isPresent();
          assertThat(Files.readString(output.resolve("index.html")))
              .isIn("version A of index.html\n".repeat(25), "version B of index.html\n".repeat(25));
          looks.incrementAndGet();
          // Leaves a core to the builds, which otherwise hardly get on.
          Thread.sleep(1);
        }
      } catch (Throwable e) {
        complaint.set(e);
      }
    }

    int looks() {
      return looks.get();
    }

    @Override
    public void close() {
      stopped.set(true);
      assertThatCode(thread::join).doesNotThrowAnyException();
      assertThat(complaint.get()).isNull();
    }
  }
}
