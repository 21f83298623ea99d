package optout.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A build over a former site gives what a build from nothing gives, whatever has changed. */
class ReusedSheetsTest {
  private static final String GUIDE = "content/guides/example/en.md";
  private static final String SHEET = "en/switch-it-off/handout.pdf";

  @TempDir Path folder;

  /** A change of one thing that sheets are made from, and the options of the build after it. */
  private record Change(String what, UnaryOperator<SampleSite> apply, List<String> options) {
    Change(String what, UnaryOperator<SampleSite> apply) {
      this(what, apply, List.of());
    }

    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Change> changes() {
    return Stream.of(
        new Change("text of the guide", site -> site.replace(GUIDE, "Click", "Press")),
        new Change(
            "facts of the guide",
            site -> site.replace("content/guides/example/guide.yaml", "minutes: 2", "minutes: 3")),
        new Change(
            "label", // in a picture too
            site ->
                site.replace(
                    "content/services/example/labels.yaml", "text: Settings,", "text: Options,")),
        new Change(
            "picture alone",
            site ->
                site.replace("content/services/example/screens.yaml", "filler: 2", "filler: 3")),
        new Change(
            "name of the publisher",
            site -> site.replace("content/site.yaml", "Sample Publisher", "Other Publisher")),
        new Change(
            "logo",
            site ->
                site.write("content/logo.svg", logo("blue"))
                    .replace(
                        "content/site.yaml", "  email: hello", "  logo: logo.svg\n  email: hello")),
        new Change(
            "message of the language",
            site ->
                site.replace(
                    "content/languages/en.yaml", "goal: Do it now", "goal: Do it right away")),
        new Change(
            "language",
            site -> site.replace("content/languages/en.yaml", "direction: ltr", "direction: rtl")),
        new Change(
            "template of one's own",
            site -> own(site, "handout.ftlh", "<p class=\"lead\">", "<p>Ours</p><p>"),
            List.of("--templates")),
        new Change(
            "style sheet of one's own",
            site -> own(site, "assets/paper.css", ".logo {", "h1 { letter-spacing: 1px } .logo {"),
            List.of("--templates")),
        new Change("address", site -> site, List.of("--base-url", "https://other.org/")));
  }

  private static byte[] logo(String colour) {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path fill="%s" \
        d="M0 0h40v20z"/></svg>
        """
        .formatted(colour)
        .getBytes(UTF_8);
  }

  /** A built-in template with a change where a text first occurs. */
  private static SampleSite own(SampleSite site, String name, String old, String fresh) {
    try {
      String text = Files.readString(Path.of("templates", name));
      int at = text.indexOf(old);
      String changed = text.substring(0, at) + fresh + text.substring(at + old.length());
      return site.write("own/" + name, changed.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("changes")
  void areNeverOlderThanTheirInputs(Change change) {
    SampleSite site = SampleSite.in(folder);
    assertThat(site.build().exitCode()).isZero();
    String before = site.read("site/" + SHEET);
    String[] options =
        change.options().equals(List.of("--templates"))
            ? new String[] {"--templates", site.path("own")}
            : change.options().toArray(new String[0]);

    change.apply().apply(site);
    assertThat(site.build(options).exitCode()).isZero();

    assertThat(site.read("site/" + SHEET)).isNotEqualTo(before);
    assertSameFromNothing(site, options);
  }

  @Test
  void areTheSameOnAnotherDay() {
    SampleSite site = SampleSite.in(folder);
    assertThat(site.build().exitCode()).isZero();

    // The guide is out of date by then.
    String[] options = {"--date", "2027-03-01"};
    assertThat(site.build(options).exitCode()).isZero();

    assertSameFromNothing(site, options);
  }

  @Test
  void tellTheirProblemsAsOftenAsTheyAreBuilt() {
    SampleSite site = SampleSite.in(folder);
    own(site, "assets/poster.css", "h1 {", "h1 { colour: red;");
    SampleSite.Run first = site.build("--templates", site.path("own"));

    SampleSite.Run second = site.build("--templates", site.path("own"));

    assertThat(first.exitCode()).isZero();
    assertThat(first.output())
        .isEqualTo(
            "templates/assets/poster.css:1:1: warning: colour is an unrecognized CSS property (or in"
                + " paper.css) [handout/style]\n");
    assertThat(second.output()).isEqualTo(first.output());
    assertSameFromNothing(site, "--templates", site.path("own"));
  }

  private static void assertSameFromNothing(SampleSite site, String... options) {
    assertThat(site.buildTo("fresh", options).exitCode()).isZero();
    assertThat(site.published()).isEqualTo(site.files("fresh"));
  }

  @Test
  void areNotTakenFromASiteThatAnotherToolMade() throws Exception {
    SampleSite site = SampleSite.in(folder);
    site.build();
    String sheet = site.read("site/" + SHEET);
    // As it would print: the same identifier, other bytes, and a manifest that knows them.
    String other = sheet.replace("<pdf:Producer>optout<", "<pdf:Producer>another<");
    assertThat(other).isNotEqualTo(sheet);
    site.write("site/" + SHEET, other.getBytes(ISO_8859_1));
    site.replace("site/manifest.json", line(sheet), line(other));

    site.build();

    assertThat(site.read("site/" + SHEET)).isEqualTo(sheet);
  }

  private static String line(String file) throws Exception {
    byte[] bytes = file.getBytes(ISO_8859_1);
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    return "\"size\": " + bytes.length + ", \"sha256\": \"" + hash + "\"";
  }
}
