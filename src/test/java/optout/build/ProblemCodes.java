package optout.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The codes of all problems that the program can report, as its source code has them: whole, as in
 * {@code "label/unknown"}, or put together from an area and what is wrong in it.
 */
final class ProblemCodes {
  private static final Path SOURCES = Path.of("src/main/java/optout");

  /** Not problems of content: what the command line says of the output folder. */
  private static final String OUTPUT = "output/";

  /** Nor problems at all: media types. */
  private static final Pattern MEDIA = Pattern.compile("(image|application)/.*");

  private static final String CODE = "[a-z][a-z-]*/[a-z][a-z0-9-]*[a-z0-9]";
  private static final Pattern WHOLE = Pattern.compile("\"(" + CODE + ")\"");
  private static final Pattern PREFIX = Pattern.compile("\"([a-z][a-z-]*/[a-z-]*-)\"\\s*\\+");
  private static final Pattern AROUND =
      Pattern.compile("\"([a-z][a-z-]*/)\"\\s*\\+\\s*what\\s*\\+\\s*\"(-[a-z-]+)\"");
  private static final Pattern PART = Pattern.compile("new Part\\(\\s*\"([a-z]+)\"");
  private static final Pattern LITERAL = Pattern.compile("\"[a-z]+(?:-[a-z]+)*\"");
  private static final Pattern OF_AREA = Pattern.compile("area \\+ \"/([a-z-]+)\"");

  private ProblemCodes() {}

  /** Every code. */
  static SortedSet<String> all() {
    SortedSet<String> codes = new TreeSet<>();
    texts("").values().forEach(text -> find(WHOLE, text).forEach(match -> codes.add(match.get(0))));
    codes.removeIf(code -> code.startsWith(OUTPUT) || MEDIA.matcher(code).matches());
    codes.addAll(ofHeadings());
    codes.addAll(ofFields());
    for (String text : texts("markdown").values()) {
      arguments("report.error", 1, text).forEach(what -> codes.add("markdown/" + what));
    }
    return codes;
  }

  /** Those that routes, steps and sections share. */
  private static SortedSet<String> ofHeadings() {
    SortedSet<String> codes = new TreeSet<>();
    for (String text : texts("check").values()) {
      for (List<String> part : find(PART, text)) {
        find(PREFIX, text).forEach(match -> codes.add(match.get(0) + part.get(0)));
        find(AROUND, text).forEach(match -> codes.add(match.get(0) + part.get(0) + match.get(1)));
      }
    }
    return codes;
  }

  /** Those of values: what one reader reports is of its areas, what they share is of all. */
  private static SortedSet<String> ofFields() {
    SortedSet<String> areas = new TreeSet<>();
    SortedSet<String> shared = new TreeSet<>();
    SortedSet<String> codes = new TreeSet<>();
    texts("content")
        .forEach(
            (name, text) -> {
              List<String> own = arguments("Fields.of", 1, text);
              areas.addAll(own);
              List<String> whats = new ArrayList<>(arguments("report", 1, text));
              whats.addAll(arguments("refused", 0, text));
              find(OF_AREA, text).forEach(match -> whats.add(match.get(0)));
              own.forEach(area -> whats.forEach(what -> codes.add(area + "/" + what)));
              shared.addAll(own.isEmpty() ? whats : List.of());
            });
    areas.forEach(area -> shared.forEach(what -> codes.add(area + "/" + what)));
    return codes;
  }

  /** The texts of a package by file name, without comments. */
  private static SortedMap<String, String> texts(String where) {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES.resolve(where))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\n]*+", "");
        texts.put(file.getFileName().toString(), text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** The groups of each match. */
  private static List<List<String>> find(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group).toList())
        .toList();
  }

  /** The text that calls of a method have as one of their arguments, where it is a literal. */
  private static List<String> arguments(String method, int index, String text) {
    List<String> found = new ArrayList<>();
    Matcher call = Pattern.compile("\\b" + Pattern.quote(method) + "\\(").matcher(text);
    while (call.find()) {
      List<String> arguments = split(text, call.end());
      if (arguments.size() > index && LITERAL.matcher(arguments.get(index)).matches()) {
        String literal = arguments.get(index);
        found.add(literal.substring(1, literal.length() - 1));
      }
    }
    return found;
  }

  /** The arguments of a call of which they begin at an index. */
  private static List<String> split(String text, int begin) {
    List<String> arguments = new ArrayList<>();
    StringBuilder argument = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int i = begin; i < text.length() && depth >= 0; i++) {
      char c = text.charAt(i);
      quoted ^= c == '"' && text.charAt(i - 1) != '\\';
      depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0 || (c == ',' && depth == 0 && !quoted)) {
        arguments.add(argument.toString().strip());
        argument.setLength(0);
      } else {
        argument.append(c);
      }
    }
    return arguments;
  }
}
