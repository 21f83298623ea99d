package optout.testing.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.content.ContentReader;
import optout.model.Content;
import optout.model.Editions;

/**
 * Fills in what a translation in a sample was made from, where the sample says {@code now}: {@code
 * revisions: now} for all parts of the English text, or {@code revisions: {intro: now}} for one.
 */
final class RevisionsNow {
  private static final Pattern REVISIONS = Pattern.compile("(?m)^  revisions: (.*)$");
  private static final String NOW = "\\bnow\\b";
  private static final Pattern SAYS_NOW = Pattern.compile("(?m)^  revisions: .*" + NOW);

  private RevisionsNow() {}

  /** Fills in the revisions of all translations of some content. */
  static void fillIn(Path content) {
    try {
      List<Path> files = translations(content);
      if (!files.isEmpty()) {
        Map<String, Map<String, String>> english = english(content);
        for (Path file : files) {
          String item = file.getParent().getFileName().toString();
          String text = Files.readString(file);
          Files.writeString(file, filledIn(text, english.get(item)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> translations(Path content) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path file : Folders.files(content).toList()) {
      // Some samples are no UTF-8.
      if (file.toString().endsWith(".md")
          && SAYS_NOW.matcher(Files.readString(file, ISO_8859_1)).find()) {
        found.add(file);
      }
    }
    return found;
  }

  /** The revisions of English parts, by guide or page. */
  private static Map<String, Map<String, String>> english(Path content) {
    Content read = ContentReader.read(content, "content").value().content().orElseThrow();
    return Stream.<Editions>concat(read.guides().stream(), read.pages().stream())
        .collect(Collectors.toMap(Editions::id, one -> one.editions().get("en").revisions()));
  }

  private static String filledIn(String text, Map<String, String> english) {
    return REVISIONS
        .matcher(text)
        .replaceAll(
            found -> {
              String line = found.group();
              if (found.group(1).equals("now")) {
                line = "  revisions: " + mapping(english);
              }
              for (Map.Entry<String, String> part : english.entrySet()) {
                String one = "(?<![a-z-])" + part.getKey() + ": ";
                line = line.replaceFirst(one + NOW, part.getKey() + ": " + quoted(part.getValue()));
              }
              return line;
            });
  }

  private static String mapping(Map<String, String> english) {
    return new TreeMap<>(english)
        .entrySet().stream()
            .map(part -> part.getKey() + ": " + quoted(part.getValue()))
            .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String quoted(String revision) {
    return '"' + revision + '"';
  }
}
