package optout.content;

import java.util.Optional;
import java.util.stream.Collectors;
import optout.model.Position;
import optout.model.Visible;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/** What the YAML parser stumbled over, and where. */
record YamlMistake(Position at, String message) {

  /**
   * Takes the particulars out of an exception of the parser.
   *
   * @param last where the parser was, for an exception that does not know
   */
  static YamlMistake of(RuntimeException thrown, Places places, Position last) {
    if (thrown instanceof ReaderException e) {
      return new YamlMistake(
          places.at(e.getPosition()),
          "it contains the character " + Visible.name(e.getCodePoint()));
    }
    if (thrown instanceof MarkedYamlEngineException e) {
      return new YamlMistake(
          e.getProblemMark().map(mark -> places.at(mark.getIndex())).orElse(last),
          shown(e.getProblem()) + context(e, places));
    }
    return new YamlMistake(
        last,
        thrown instanceof NumberFormatException
            ? "an escape below is no character"
            : shown(String.valueOf(thrown.getMessage())));
  }

  /** What was being read, where that began in an earlier line. */
  private static String context(MarkedYamlEngineException e, Places places) {
    Optional<Mark> begin = e.getContextMark();
    if (begin.isEmpty() || e.getProblemMark().map(Mark::getLine).equals(begin.map(Mark::getLine))) {
      return "";
    }
    int line = places.at(begin.get().getIndex()).line();
    return " " + e.getContext() + " that begins in line " + line;
  }

  private static String shown(String message) {
    return message
        .codePoints()
        .mapToObj(
            point ->
                Visible.isInvisible(point)
                    ? '[' + Visible.name(point) + ']'
                    : Character.toString(point))
        .collect(Collectors.joining());
  }
}
