package optout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Openings of Javadoc, which indexes and searches show: a noun or a verb of the thing itself. */
class JavadocTest {
  private static final Path SOURCES = Path.of("src/main/java");

  private static final Pattern VAGUE =
      Pattern.compile(
          "/\\*\\*[\\s*]*+((?:What|Whatever|Who|Whoever|Whose|Whether|Where|When|Which|Why|How|It)"
              + "\\b[^\\n]*+)");

  @Test
  void opensWithANounOrAVerb() throws IOException {
    List<String> vague = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).sorted().toList()) {
        openings(Files.readString(file)).forEach(text -> vague.add(file + ": " + text));
      }
    }
    assertThat(vague).isEmpty();
  }

  @Test
  void isFoundOnOneLineAndOnSeveral() {
    assertThat(openings("/** What it is.\n *\n */ int a; /**\n   * How much.\n */ /** Items. */"))
        .containsExactly("What it is.", "How much.");
  }

  private static List<String> openings(String source) {
    return VAGUE.matcher(source).results().map(found -> found.group(1)).toList();
  }
}
