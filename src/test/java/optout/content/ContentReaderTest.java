package optout.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import optout.model.Content;
import optout.model.Guide;
import optout.model.Page;
import optout.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentReaderTest extends UnderEveryDefault {
  private static final Path MINIMAL = Path.of("src/test/sites/minimal/content");

  @TempDir Path folder;

  private final Problems problems = new Problems();

  private void copy(Path content, UnaryOperator<String> change) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(content.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.writeString(target, change.apply(Files.readString(file)));
      }
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void replace(String name, String old, String replacement) throws IOException {
    String text = Files.readString(folder.resolve(name));
    assertThat(text).contains(old);
    write(name, text.replace(old, replacement));
  }

  private ContentReader.Result read() {
    return problems.take(ContentReader.read(folder, "content"));
  }

  private List<String> problems() {
    return Found.in(problems);
  }

  @Test
  void readsASite() throws IOException {
    copy(MINIMAL, text -> text);

    ContentReader.Result result = read();

    Content content = result.content().orElseThrow();
    assertThat(problems()).isEmpty();
    assertThat(result.files()).isEqualTo(13);
    assertThat(content.site().title()).isEqualTo("Sample");
    assertThat(content.languages()).containsOnlyKeys("en");
    assertThat(content.services().get("example").labels())
        .containsOnlyKeys("settings", "training-switch");
    assertThat(content.sources()).containsOnlyKeys("example-help");
    assertThat(content.authorities()).isEmpty();
    assertThat(content.guides()).extracting(Guide::id).containsExactly("example");
    assertThat(content.guides().get(0).editions()).containsOnlyKeys("en");
    assertThat(content.pages()).extracting(Page::id).containsExactly("home");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void lineEndsAndByteOrderMarksChangeNothing(String lineEnd) throws IOException {
    Content original =
        problems.take(ContentReader.read(Path.of("content"), "content")).content().orElseThrow();
    List<String> before = problems();
    copy(Path.of("content"), text -> "\uFEFF" + text.replace("\n", lineEnd));

    Problems same = new Problems();
    Content read = same.take(ContentReader.read(folder, "content")).content().orElseThrow();

    assertThat(read).isEqualTo(original);
    assertThat(Found.in(same)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes.txt",
        ".env",
        "Site.yaml",
        "site.yml",
        "languages/DE.yaml",
        "languages/de.yml",
        "services/Sample/service.yaml",
        "services/-a/service.yaml",
        "services/a/notes.yaml",
        "services/a/b/labels.yaml",
        "guides/guide.yaml",
        "guides/a/page.md",
        "guides/a/de_DE.md",
        "guides/a--b/en.md",
        "guides/A/en.md",
        "pages/a/picture.png",
        "guides/ı/en.md"
      })
  void reportsAFileOfNoKind(String name) throws IOException {
    copy(MINIMAL, text -> text);
    write(name, "");

    read();

    assertThat(problems())
        .contains(
            "content/"
                + name
                + ":1:1: error: unexpected file: nothing in this folder has that name [content/unknown-file]");
  }

  @Test
  void guideDataInAPageIsOfNoKind() throws IOException {
    copy(MINIMAL, text -> text);
    write("pages/home/guide.yaml", "");
    write("guides/example/page.yaml", "");

    read();

    assertThat(problems())
        .hasSize(2)
        .allMatch(problem -> problem.endsWith("[content/unknown-file]"));
  }

  @Test
  void findsProblemsOfEditionsThoughTheDataCannotBeRead() throws IOException {
    copy(MINIMAL, text -> text);
    write("guides/example/guide.yaml", "service: [");
    replace("guides/example/en.md", "slug:", "slag:");
    Files.delete(folder.resolve("pages/home/page.yaml"));
    replace("pages/home/en.md", "title:", "titel:");

    assertThat(read().content()).isEmpty();
    assertThat(problems())
        .containsExactly(
            "content/guides/example/en.md:4:1: error: unknown key 'slag' [front-matter/unknown-key]",
            "content/guides/example/guide.yaml:1:11: error: this is not YAML: the text ends where a value is expected [yaml/syntax]",
            "content/pages/home/en.md:2:1: error: unknown key 'titel' [front-matter/unknown-key]",
            "content/pages/home/page.yaml:1:1: error: the file is missing [content/missing-file]");
  }

  @Test
  void thereIsNoContentWithoutASite() throws IOException {
    copy(MINIMAL, text -> text);
    Files.delete(folder.resolve("site.yaml"));

    assertThat(read().content()).isEmpty();
    assertThat(problems())
        .containsExactly(
            "content/site.yaml:1:1: error: there is no site.yaml, so this is not a content folder [content/no-site]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "languages: []"})
  void thereIsNoContentWithoutALanguage(String languages) throws IOException {
    copy(MINIMAL, text -> text);
    replace("site.yaml", "languages: [en]", languages);

    assertThat(read().content()).isEmpty();
    assertThat(problems())
        .containsExactly(
            languages.isEmpty()
                ? "content/site.yaml:1:1: error: 'languages' is missing or empty [site/missing-key]"
                : "content/site.yaml:11:12: error: 'languages' is missing or empty [site/missing-key]");
  }

  @Test
  void theAddressOfASiteIsThatOfAFolder() throws IOException {
    copy(MINIMAL, text -> text);
    replace("site.yaml", "https://sample.org/\n", "https://sample.org/a?b\n");

    read();

    assertThat(problems())
        .containsExactly(
            "content/site.yaml:2:10: error: 'address' is 'https://sample.org/a?b' [site/bad-value]");
  }

  @Test
  void aServiceHasTwoFiles() throws IOException {
    copy(MINIMAL, text -> text);
    write(
        "services/other/screens.yaml",
        "me-menu: {description: The menu., surface: phone, parts: [{filler: 1}]}");

    assertThat(read().content()).isEmpty();
    assertThat(problems())
        .containsExactly(
            "content/services/other/labels.yaml:1:1: error: the file is missing [content/missing-file]",
            "content/services/other/service.yaml:1:1: error: the file is missing [content/missing-file]");
  }

  @Test
  void whatIsNoYamlOrNoUtf8IsReportedInEveryFile() throws IOException {
    copy(MINIMAL, text -> text);
    Files.write(folder.resolve("sources.yaml"), new byte[] {(byte) 0xFF});
    write("services/example/labels.yaml", "a: b: c");
    write("languages/en.yaml", "# nothing\n");
    Files.write(folder.resolve("guides/example/en.md"), "---\ntitle: ä".getBytes(UTF_8));

    read();

    assertThat(problems())
        .containsExactly(
            "content/guides/example/en.md:1:1: error: the front matter that begins here has no end [front-matter/unclosed]",
            "content/languages/en.yaml:1:1: error: there are no keys and values [yaml/empty]",
            "content/services/example/labels.yaml:1:5: error: this is not YAML: there must be no ':' here [yaml/syntax]",
            "content/sources.yaml:1:1: error: the file is not UTF-8 [content/not-utf-8]");
  }
}
