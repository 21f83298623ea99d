package optout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the writers' reference shows is what happens. */
class ExamplesTest {
  private static final String FENCE = "`".repeat(32);
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^" + FENCE + " example ([0-9]+)\n(.*?)^\\.\n(.*?)^" + FENCE + "$",
          Pattern.MULTILINE | Pattern.DOTALL);

  private record Example(int number, String markdown, String outline) {}

  @TestFactory
  Stream<DynamicTest> everyExampleIsTrue() throws IOException {
    return examples().stream()
        .map(
            example ->
                dynamicTest(
                    "example " + example.number(),
                    () -> assertThat(Outline.of(example.markdown())).isEqualTo(example.outline())));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleIsTrueWithWindowsLineEnds() throws IOException {
    return examples().stream()
        .map(
            example ->
                dynamicTest(
                    "example " + example.number(),
                    () ->
                        assertThat(Outline.of(example.markdown().replace("\n", "\r\n")))
                            .isEqualTo(example.outline())));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleIsTrueUnderEveryLocale() throws IOException {
    List<Example> examples = examples();
    return Stream.of("en", "tr", "ar")
        .map(language -> dynamicTest(language, () -> checkUnder(language, examples)));
  }

  private static void checkUnder(String language, List<Example> examples) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      for (Example example : examples) {
        assertThat(Outline.of(example.markdown()))
            .as("example " + example.number())
            .isEqualTo(example.outline());
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void examplesAreNumberedInOrder() throws IOException {
    List<Example> examples = examples();
    assertThat(examples).hasSizeGreaterThan(50);
    assertThat(examples.stream().map(Example::number))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, examples.size()).boxed().toList());
  }

  private static List<Example> examples() throws IOException {
    String text = Files.readString(Path.of("docs", "markdown.md")).replace("\r\n", "\n");
    List<Example> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(text);
    while (matcher.find()) {
      String markdown = matcher.group(2).replace('→', '\t').replace('␣', ' ');
      examples.add(new Example(Integer.parseInt(matcher.group(1)), markdown, matcher.group(3)));
    }
    return examples;
  }
}
