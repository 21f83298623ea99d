package optout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds how the project's own Markdown files are set. */
class DocsTest {
  private static final int LONGEST = 120;

  static List<Path> files() throws IOException {
    try (Stream<Path> top = Files.list(Path.of(""));
        Stream<Path> docs = Files.list(Path.of("docs"))) {
      return Stream.concat(top, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  /** Tables, pictures and code cannot be broken. */
  @ParameterizedTest
  @MethodSource("files")
  void linesOfTextFitAnEditorsWindow(Path file) {
    assertThat(text(file)).isNotEmpty().allMatch(line -> line.length() <= LONGEST);
  }

  private static List<String> text(Path file) {
    List<String> text = new ArrayList<>();
    String fence = "";
    for (String line : lines(file)) {
      String begin = line.strip();
      if (fence.isEmpty() && begin.startsWith("```")) {
        fence = begin.replaceAll("[^`].*", "");
      } else if (!fence.isEmpty() && begin.equals(fence)) {
        fence = "";
      } else if (fence.isEmpty() && !begin.startsWith("|") && !begin.startsWith("![")) {
        text.add(line);
      }
    }
    return text;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
