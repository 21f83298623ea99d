package optout.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import optout.site.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakenPathsTest {
  @ParameterizedTest
  @CsvSource({
    "de/index.html, de/index.html, de/index.html",
    "de/index.html, de/Index.html, de/index.html",
    "de/a/x.html,   De/b/x.html,   de/",
    "de/a/x.html,   de/A/y.html,   de/a/",
    "de,            de/x.html,     de",
    "de/x.html,     de,            de/",
    "de/x.html,     DE,            de/",
    "x.html,        manifest.json, manifest.json",
    "x.html,        Manifest.JSON, manifest.json",
    "x.html,        manifest.json/x, manifest.json"
  })
  void refusesWhatWouldBeOneFileSomewhere(String first, String second, String clash) {
    TakenPaths taken = new TakenPaths();
    taken.take(SitePath.of(first));

    assertThatThrownBy(() -> taken.take(SitePath.of(second)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'%s' clashes with '%s'", second, clash);
  }

  @Test
  void letsOneOfManyThreadsHaveAPath() {
    TakenPaths taken = new TakenPaths();
    AtomicInteger lucky = new AtomicInteger();
    IntStream.range(0, 1000)
        .parallel()
        .forEach(
            i -> {
              try {
                taken.take(SitePath.of(i % 2 == 0 ? "de/index.html" : "de/INDEX.html"));
                lucky.incrementAndGet();
              } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageContaining("clashes with 'de/");
              }
            });

    assertThat(lucky).hasValue(1);
  }
}
