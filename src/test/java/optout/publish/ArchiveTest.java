package optout.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import optout.codec.Compressed;
import optout.site.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of the site as ZIP files. */
class ArchiveTest {
  private static final SitePath COPY = SitePath.of("copy.zip");
  private static final int LARGE = 4 << 20;
  private static final int COUNT = 32;

  @TempDir Path folder;

  private byte[] published(String page, String elsewhere) throws IOException {
    try (Staging staging = Staging.open(folder.resolve("site"), List.of(), "tool")) {
      staging.write(SitePath.of("de/index.html"), page.getBytes(UTF_8));
      SortedMap<SitePath, Optional<Supplier<byte[]>>> files = new TreeMap<>();
      files.put(SitePath.of("de/index.html"), Optional.empty());
      files.put(SitePath.of("en/index.html"), Optional.of(() -> elsewhere.getBytes(UTF_8)));
      staging.archive(COPY, files);
      staging.publish();
    }
    return Files.readAllBytes(folder.resolve("site/copy.zip"));
  }

  private void assertNoted(byte[] zip) throws IOException {
    Manifest manifest = Manifest.in(folder.resolve("site")).orElseThrow();
    assertThat(manifest.files()).containsEntry(COPY, Manifest.Entry.of(zip));
  }

  @Test
  void holdsFilesOfTheSiteAndOthers() throws IOException {
    assertNoted(published("hallo", "there"));
    try (ZipFile zip = copy()) {
      assertThat(zip.stream().map(entry -> entry.getName()))
          .containsExactly("copy/de/index.html", "copy/en/index.html");
      assertThat(zip.getInputStream(zip.getEntry("copy/de/index.html"))).hasContent("hallo");
      assertThat(zip.getInputStream(zip.getEntry("copy/en/index.html"))).hasContent("there");
    }
  }

  @Test
  void compressesWithOurEncoderWhatGetsSmallerAndIsNotCompressedYet() throws IOException {
    byte[] text = "again and again ".repeat(100).getBytes(UTF_8);
    SortedMap<SitePath, Optional<Supplier<byte[]>>> files = new TreeMap<>();
    files.put(SitePath.of("again.html"), Optional.of(() -> text));
    files.put(SitePath.of("empty.txt"), Optional.of(() -> new byte[0]));
    files.put(SitePath.of("short.txt"), Optional.of(() -> "short".getBytes(UTF_8)));
    files.put(SitePath.of("sheet.pdf"), Optional.of(() -> text));
    publish(files);

    try (ZipFile zip = copy()) {
      assertThat(zip.stream())
          .extracting(ZipEntry::getName, ZipEntry::getMethod)
          .containsExactly(
              tuple("copy/again.html", ZipEntry.DEFLATED),
              tuple("copy/empty.txt", ZipEntry.STORED),
              tuple("copy/sheet.pdf", ZipEntry.STORED),
              tuple("copy/short.txt", ZipEntry.STORED));
      assertThat(zip.getInputStream(zip.getEntry("copy/again.html"))).hasBinaryContent(text);
      assertThat(zip.getInputStream(zip.getEntry("copy/sheet.pdf"))).hasBinaryContent(text);
    }
    assertThat(Compressed.members(Files.readAllBytes(folder.resolve("site/copy.zip"))))
        .singleElement()
        .satisfies(member -> assertThat(member.bytes()).isEqualTo(member.ours()));
  }

  @Test
  void mayHaveMoreFilesThanTheFormatOnceCouldCount() throws IOException {
    SortedMap<SitePath, Optional<Supplier<byte[]>>> files = new TreeMap<>();
    for (int i = 0; i < 70_000; i++) {
      files.put(SitePath.of("file" + i), Optional.of(() -> new byte[1]));
    }
    publish(files);

    try (ZipFile zip = copy()) {
      assertThat(zip.size()).isEqualTo(70_000);
    }
  }

  private void publish(SortedMap<SitePath, Optional<Supplier<byte[]>>> copy) throws IOException {
    try (Staging staging = Staging.open(folder.resolve("site"), List.of(), "tool")) {
      staging.archive(COPY, copy);
      staging.publish();
    }
  }

  private ZipFile copy() throws IOException {
    return new ZipFile(folder.resolve("site/copy.zip").toFile());
  }

  @Test
  void isTheSameAgainAndAnotherWhenAnythingInItIs() throws IOException {
    byte[] first = published("hallo", "there");
    byte[] again = published("hallo", "there");
    assertThat(again).isEqualTo(first);
    assertNoted(again);
    for (byte[] other : List.of(published("Hallo", "there"), published("hallo", "There"))) {
      assertThat(other).hasSameSizeAs(first).isNotEqualTo(first);
    }
    byte[] longer = published("hallo", "there and more");
    assertNoted(longer);
    assertNoted(published("hallo", "there"));
  }

  @Test
  void isMadeAnewWhereSomebodyChangedIt() throws IOException {
    byte[] first = published("hallo", "there");
    Path zip = folder.resolve("site/copy.zip");
    for (byte[] changed : List.of(new byte[0], "x".getBytes(UTF_8), longer(first))) {
      Files.write(zip, changed);
      assertThat(published("hallo", "there")).isEqualTo(first);
      assertNoted(first);
    }
    Files.delete(zip);
    assertThat(published("hallo", "there")).isEqualTo(first);
    assertNoted(first);
  }

  private static byte[] longer(byte[] bytes) {
    ByteArrayOutputStream more = new ByteArrayOutputStream();
    more.writeBytes(bytes);
    more.write(0);
    return more.toByteArray();
  }

  @Test
  void hasNothingThatWasNotAdded() throws IOException {
    SortedMap<SitePath, Optional<Supplier<byte[]>>> files = new TreeMap<>();
    files.put(SitePath.of("missing.html"), Optional.empty());
    try (Staging staging = Staging.open(folder.resolve("site"), List.of(), "tool")) {
      assertThatThrownBy(() -> staging.archive(COPY, files))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("'missing.html' was not added");
      assertThatThrownBy(staging::publish).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void mayBeLargerThanTheMemory() throws Exception {
    List<String> command = ChildJvm.command(folder, Large.class, folder.resolve("site").toString());
    command.add(1, "-Xmx32m");
    for (String run : List.of("first", "again")) {
      assertThat(ChildJvm.output(command)).as(run).isEqualTo("published");
    }
    assertThat(folder.resolve("site/copy.zip")).isRegularFile();
    assertThat(Files.size(folder.resolve("site/copy.zip"))).isGreaterThan((long) LARGE * COUNT);
  }

  /** Publishes an archive of 128 MB. */
  static final class Large {
    public static void main(String[] arguments) throws IOException {
      try (Staging staging = Staging.open(Path.of(arguments[0]), List.of(), "tool")) {
        SortedMap<SitePath, Optional<Supplier<byte[]>>> files = new TreeMap<>();
        for (int i = 0; i < COUNT; i++) {
          SitePath path = SitePath.of("file" + i + ".pdf");
          staging.write(path, new byte[LARGE]);
          files.put(path, Optional.empty());
        }
        staging.archive(COPY, files);
        staging.publish();
      }
      System.out.print("published");
    }
  }
}
