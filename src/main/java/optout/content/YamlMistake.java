package optout.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optout.problem.Position;
import optout.problem.Visible;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Syntax error that the YAML parser found, with its place, in a writer's words. */
record YamlMistake(Position at, String message, String hint) {
  private static final String QUOTE = "put a text with ': ' or ' #' in it in quotes";
  private static final String ALIKE =
      "indent the keys of one mapping alike, and the items of one list";
  private static final int LONGEST = 200;

  private static final List<Wording> WORDINGS =
      List.of(
          new Wording(
              "found character '\\\\t.*",
              "there is a tab where a value or an indentation is expected",
              "indent with spaces"),
          new Wording(
              "found character '(.+)' that cannot start any token.*",
              "a value cannot begin with %s",
              "put it in quotes"),
          new Wording(
              "mapping values are not allowed here",
              "there must be no ':' here",
              QUOTE + "; " + ALIKE),
          new Wording(
              "found unknown escape character (.)\\(.*",
              "'\\%s' means nothing in double quotes",
              "write \\\\ for a backslash, or use single quotes"),
          new Wording(
              ".*sequence entries are not allowed here",
              "there must be no '-' here",
              "begin a list in the line below its key, or put the text in quotes"),
          new Wording(
              "expected ',' or '(.)', but got .*", "a comma or '%s' is expected here", QUOTE),
          new Wording(
              "expected <block end>, but found '<scalar>'",
              "this text does not belong to what is before it",
              "put all of a text in quotes, or none of it; " + ALIKE),
          new Wording(
              "expected (?:<block end>|'<document start>').*",
              "the indentation fits nothing above",
              ALIKE));

  /** Our words for those of the parser. */
  private record Wording(Pattern pattern, String message, String hint) {
    Wording(String pattern, String message, String hint) {
      this(Pattern.compile(pattern, Pattern.DOTALL), message, hint);
    }
  }

  /**
   * Takes the particulars out of an exception of the parser. Those of the scanner behind it alone
   * know where the mistake is.
   *
   * @param last where the parser was, for an exception that does not know
   */
  static YamlMistake of(JacksonException thrown, Places places, Position last) {
    Throwable cause = thrown.getCause();
    if (cause instanceof ReaderException e) {
      return new YamlMistake(
          places.at(e.getPosition()),
          "it contains the character " + Visible.name(e.getCodePoint()),
          "delete it");
    }
    if (cause instanceof MarkedYamlEngineException e) {
      return of(e, places, last);
    }
    if (cause instanceof YamlVersionException e) {
      String version = e.getSpecVersion().getRepresentation();
      return new YamlMistake(last, "it asks for YAML " + version, "remove the line '%YAML'");
    }
    if (thrown instanceof StreamConstraintsException) {
      return new YamlMistake(last, "a number is too long", "put a text of digits in quotes");
    }
    // The scanner throws it at an escape such as \UFFFFFFFF.
    String message =
        cause instanceof NumberFormatException
            ? "an escape below is not a character"
            : shown(String.valueOf(thrown.getOriginalMessage()));
    return otherwise(last, message);
  }

  private static YamlMistake of(MarkedYamlEngineException e, Places places, Position last) {
    Position at = e.getProblemMark().map(mark -> places.at(mark.getIndex())).orElse(last);
    String problem = e.getProblem();
    Optional<Mark> begin = e.getContextMark();
    if (begin.isPresent()
        && (problem.contains("end of stream") || problem.contains("stream end"))) {
      return unclosed(begin.get().getIndex(), places);
    }
    if (begin.isPresent() && problem.equals("could not find expected ':'")) {
      return new YamlMistake(
          places.at(begin.get().getIndex()), "no ':' follows this", "write 'key: value'");
    }
    for (Wording wording : WORDINGS) {
      Matcher matcher = wording.pattern().matcher(problem);
      if (matcher.matches()) {
        Optional<YamlMistake> nearer =
            wording.hint().contains(QUOTE) ? nearer(at, places) : Optional.empty();
        if (nearer.isPresent()) {
          return nearer.get();
        }
        String found = matcher.groupCount() > 0 ? Visible.of(matcher.group(1)) : "";
        return new YamlMistake(
            at, String.format(Locale.ROOT, wording.message(), found), wording.hint());
      }
    }
    return otherwise(at, shown(problem));
  }

  /** Mistake that shows in the line of which the parser complains, or in the one above it. */
  private static Optional<YamlMistake> nearer(Position at, Places places) {
    String line = places.line(at.line());
    int curly = indexOfCurly(line);
    if (curly >= 0) {
      return Optional.of(
          new YamlMistake(
              new Position(at.file(), at.line(), curly + 1),
              "the quotation mark "
                  + line.charAt(curly)
                  + " ("
                  + Visible.name(line.charAt(curly))
                  + ") quotes nothing in YAML",
              "put \" or ' around the text"));
    }
    int indent = indent(line);
    int above = indent(places.line(at.line() - 1));
    boolean likeBelow = indent == indent(places.line(at.line() + 1));
    if (above > 0 && above < indent && likeBelow) {
      return Optional.of(
          new YamlMistake(
              new Position(at.file(), at.line() - 1, above + 1),
              "this line is indented by " + above + ", those below by " + indent,
              ALIKE));
    }
    return Optional.empty();
  }

  /** Index of a value's quotation mark of typography, where it begins with one; -1 if none does. */
  private static int indexOfCurly(String line) {
    int value = line.indexOf(": ") + 2;
    return value > 1 && value < line.length() && "“”„«»‘’‚‹›".indexOf(line.charAt(value)) >= 0
        ? value
        : -1;
  }

  private static int indent(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  /** Mistake of something that has no end, at the place where it begins. */
  private static YamlMistake unclosed(int begin, Places places) {
    int mark = places.characterAt(begin);
    if ("'\"[{".indexOf(mark) < 0) {
      return new YamlMistake(
          places.at(begin),
          "the text ends where a value is expected",
          "close every quotation mark and bracket");
    }
    String hint =
        switch (mark) {
          case '\'' -> "close it; inside of single quotes, write '' for an apostrophe";
          case '"' -> "close it; inside of double quotes, write \\\" for a quotation mark";
          default -> "close it";
        };
    return new YamlMistake(
        places.at(begin),
        "the " + Character.toString(mark) + " that opens here is never closed",
        hint);
  }

  private static YamlMistake otherwise(Position at, String message) {
    return new YamlMistake(at, message, "check indentation, colons and quotes");
  }

  private static String shown(String message) {
    return Visible.of(message, LONGEST);
  }
}
