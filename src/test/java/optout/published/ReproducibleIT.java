package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optout.codec.Compressed;
import optout.testing.site.BuildProcess;
import optout.testing.site.Folders;
import optout.testing.site.InFourLanguages;
import optout.testing.site.PublishedSite;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, wherever and however it is built. */
@InFourLanguages
class ReproducibleIT {
  @TempDir Path folder;

  @Test
  void onATurkishMachineInTheEarliestTimeZoneWithOneThread(PublishedSite site) {
    assertSame(
        site,
        PublishedSite.prepared(site.content(), folder.resolve("site"))
            .jvm("-Duser.timezone=Pacific/Kiritimati", "-Duser.language=tr", "-Duser.country=TR")
            .jvm("-Dfile.encoding=ISO-8859-9")
            .jvm("-Djava.util.concurrent.ForkJoinPool.common.parallelism=1"));
  }

  @Test
  void onAnArabicMachineInTheLatestTimeZoneWithManyThreads(PublishedSite site) {
    assertSame(
        site,
        PublishedSite.prepared(site.content(), folder.resolve("site"))
            .jvm("-Duser.timezone=America/Adak", "-Duser.language=ar", "-Duser.country=EG")
            .jvm("-Djava.util.concurrent.ForkJoinPool.common.parallelism=7"));
  }

  @Test
  void fromACopyOfTheContentElsewhere(PublishedSite site) {
    Path copy = folder.resolve("elsewhere").resolve("content");
    Folders.copy(site.content(), copy);
    assertSame(site, PublishedSite.prepared(copy, folder.resolve("site")));
  }

  @Test
  void onJdk25(PublishedSite site) {
    Optional<Path> home = jdk25();
    Assumptions.assumeTrue(home.isPresent(), "needs JDK 25: set JAVA_HOME_25 to its folder");
    assertSame(
        site,
        PublishedSite.prepared(site.content(), folder.resolve("site")).java(home.orElseThrow()));
  }

  @Test
  void withAnyZlib(PublishedSite site) {
    for (String path : site.files()) {
      List<Compressed> parts =
          path.endsWith(".pdf")
              ? Compressed.streams(site.bytes(path))
              : path.endsWith(".zip") ? Compressed.members(site.bytes(path)) : List.of();
      assertThat(parts)
          .as(path)
          .allSatisfy(part -> assertThat(part.bytes()).isEqualTo(part.ours()));
      assertThat(parts.isEmpty()).as(path).isEqualTo(!path.matches(".*\\.(pdf|zip)"));
    }
  }

  private void assertSame(PublishedSite expected, BuildProcess build) {
    build.run();
    PublishedSite site = new PublishedSite(folder.resolve("site"));
    assertThat(site.files()).isEqualTo(expected.files());
    for (String path : expected.files()) {
      if (path.endsWith(".pdf") || path.endsWith(".zip")) {
        assertThat(site.bytes(path)).as(path).isEqualTo(expected.bytes(path));
      } else {
        assertThat(site.text(path)).as(path).isEqualTo(expected.text(path));
      }
    }
  }

  private static Optional<Path> jdk25() {
    return Stream.of(
            Optional.ofNullable(System.getenv("JAVA_HOME_25")).orElse(""),
            "/usr/lib/jvm/temurin-25-jdk-amd64",
            "/usr/lib/jvm/java-25-openjdk-amd64")
        .filter(name -> !name.isEmpty())
        .map(Path::of)
        .filter(home -> Files.isExecutable(home.resolve(Path.of("bin", "java"))))
        .findFirst();
  }
}
