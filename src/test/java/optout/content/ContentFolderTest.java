package optout.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import optout.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFolderTest extends UnderEveryDefault {
  private static final int MIB = 1 << 20;

  @TempDir Path temporary;

  private final Problems problems = new Problems();
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("content"));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(UTF_8));
  }

  private ContentFolder list() {
    return ContentFolder.list(folder, "content", problems);
  }

  private void assertProblems(String... expected) {
    assertThat(Found.in(problems)).containsExactly(expected);
  }

  @Test
  void listsFilesByTheirPathInOrder() throws IOException {
    write("pages/b/en.md", "x");
    write("pages/a/en.md", "x");
    write("site.yaml", "x");
    write("İ.md", "x");

    assertThat(list().names())
        .containsExactly("pages/a/en.md", "pages/b/en.md", "site.yaml", "İ.md");
    assertThat(list().size()).isEqualTo(4);
    assertThat(list().has("site.yaml")).isTrue();
    assertThat(list().has("pages/a")).isFalse();
    assertThat(list().shown("site.yaml")).isEqualTo("content/site.yaml");
    assertProblems();
  }

  @Test
  void refusesLinksWhereverTheyLead() throws IOException {
    Path outside = Files.writeString(temporary.resolve("outside.yaml"), "secret: 1");
    Path other = Files.createDirectory(temporary.resolve("other"));
    Files.writeString(other.resolve("en.md"), "secret");
    write("site.yaml", "x");
    Files.createSymbolicLink(folder.resolve("sources.yaml"), outside);
    Files.createSymbolicLink(folder.resolve("pages"), other);
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("broken"), temporary.resolve("nowhere"));

    ContentFolder content = list();

    assertThat(content.names()).containsExactly("site.yaml");
    String rest = ":1:1: error: this is a link or a special file [content/no-file]";
    assertProblems(
        "content/broken" + rest,
        "content/loop" + rest,
        "content/pages" + rest,
        "content/sources.yaml" + rest);
  }

  @Test
  void doesNotFollowALinkThatTakesAFilesPlaceAfterListing() throws IOException {
    Path outside = Files.writeString(temporary.resolve("outside.yaml"), "secret: 1");
    write("site.yaml", "x");
    ContentFolder content = list();
    Files.delete(folder.resolve("site.yaml"));
    Files.createSymbolicLink(folder.resolve("site.yaml"), outside);

    assertThatThrownBy(() -> content.text("site.yaml")).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void theFolderItselfMayBeALink() throws IOException {
    write("site.yaml", "title: x");
    Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);

    ContentFolder content = ContentFolder.list(link, "link", problems);

    assertThat(content.text("site.yaml")).contains("title: x");
    assertProblems();
  }

  @Test
  void aFolderThatIsNotThereIsTheMachinesFault() {
    assertThatThrownBy(() -> ContentFolder.list(temporary.resolve("nowhere"), "nowhere", problems))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(NoSuchFileException.class);
  }

  @Test
  void reportsAFileThatIsNotThere() {
    assertThat(list().text("site.yaml")).isEmpty();
    assertProblems("content/site.yaml:1:1: error: the file is missing [content/missing-file]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb\n", "a\r\nb\r\n", "a\rb\r", "\uFEFFa\nb\n", "\uFEFFa\r\nb\r\n"})
  void textIsTheSameWhateverTheEditorMadeOfIt(String saved) throws IOException {
    write("site.yaml", saved);

    assertThat(list().text("site.yaml")).contains("a\nb\n");
    assertProblems();
  }

  @Test
  void onlyTheFirstByteOrderMarkIsOne() throws IOException {
    write("site.yaml", "\uFEFFa\uFEFF\n");

    assertThat(list().text("site.yaml")).contains("a\uFEFF\n");
  }

  @Test
  void refusesOtherEncodings() throws IOException {
    write("site.yaml", "title: Müller".getBytes(ISO_8859_1));
    write("sources.yaml", new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80});
    write("authorities.yaml", new byte[] {(byte) 0xC0, (byte) 0x80});
    ContentFolder content = list();

    assertThat(content.text("site.yaml")).isEmpty();
    assertThat(content.text("sources.yaml")).isEmpty();
    assertThat(content.text("authorities.yaml")).isEmpty();
    String rest = ": error: the file is not UTF-8 [content/not-utf-8]";
    assertProblems(
        "content/authorities.yaml:1:1" + rest,
        "content/site.yaml:1:9" + rest,
        "content/sources.yaml:1:2" + rest);
  }

  @Test
  void readsOneMebibyteAndNotOneByteMore() throws IOException {
    write("site.yaml", "x".repeat(MIB).getBytes(UTF_8));
    write("sources.yaml", "x".repeat(MIB + 1).getBytes(UTF_8));
    ContentFolder content = list();

    assertThat(content.text("site.yaml")).hasValueSatisfying(text -> assertThat(text).hasSize(MIB));
    assertProblems();

    assertThat(content.text("sources.yaml")).isEmpty();
    assertProblems(
        "content/sources.yaml:1:1: error: the file has 1048577 bytes [content/too-large]");
  }

  @Test
  void looksSixFoldersDeepAndNotOneMore() throws IOException {
    write("1/2/3/4/5/6/a", "x");
    write("1/2/3/4/5/6/7/b", "x");
    write("1/2/3/4/5/6/7/8/c", "x");

    assertThat(list().names()).containsExactly("1/2/3/4/5/6/a");
    assertProblems(
        "content/1/2/3/4/5/6/7:1:1: error: this folder is more than 6 deep [content/too-deep]");
  }
}
