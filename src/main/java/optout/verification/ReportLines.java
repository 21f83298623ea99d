package optout.verification;

import static optout.verification.ReportForm.LABEL_MARK;
import static optout.verification.ReportForm.STEP_MARK;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optout.address.KebabCase;
import optout.problem.HiddenCharacters;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Suggestion;
import optout.problem.Visible;

/** Lines of a report, taken apart into keys and values; used once. */
final class ReportLines {
  private static final int MAX_LINES = 500;
  private static final int MAX_VALUE = 300;

  private final String file;
  private final Problems problems;
  private final Map<String, Line> lines = new LinkedHashMap<>();

  /** Keys that are missing because they are misspelt, which is said already. */
  private final Set<String> misspelt = new HashSet<>();

  /** A line's value. */
  record Line(String value, Position keyAt, Position at) {}

  private ReportLines(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Takes a report apart.
   *
   * @return nothing, with a problem, if it is none
   */
  static Optional<ReportLines> of(byte[] report, String file, Problems problems) {
    ReportLines lines = new ReportLines(file, problems);
    return lines.decode(report).filter(lines::split).map(text -> lines);
  }

  /** The lines by their keys, in their order. */
  Map<String, Line> all() {
    return lines;
  }

  /** Tells whether a key is missing because it is misspelt. */
  boolean isMisspelt(String key) {
    return misspelt.contains(key);
  }

  private Optional<String> decode(byte[] report) {
    Position start = Position.start(file);
    if (report.length > ReportReader.MAX_BYTES) {
      problems.error(
          start,
          ProblemCode.VERIFICATION_TOO_LARGE,
          "the report has more than " + ReportReader.MAX_BYTES + " bytes",
          "keep the report alone");
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(report)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      problems.error(
          start, ProblemCode.VERIFICATION_NO_REPORT, "the report is not UTF-8", "save it as UTF-8");
      return Optional.empty();
    }
  }

  /** Takes the lines apart; nothing is read that has another head. */
  private boolean split(String text) {
    List<String> all = text.lines().map(String::stripTrailing).toList();
    if (all.size() > MAX_LINES) {
      problems.error(
          new Position(file, MAX_LINES + 1, 1),
          ProblemCode.VERIFICATION_TOO_LARGE,
          "the report has more than " + MAX_LINES + " lines",
          "keep the report alone");
      return false;
    }
    int head = 0;
    while (head < all.size() && all.get(head).isEmpty()) {
      head++;
    }
    if (head == all.size() || !all.get(head).equals(ReportForm.HEAD)) {
      problems.error(
          new Position(file, Math.min(head, Math.max(0, all.size() - 1)) + 1, 1),
          ProblemCode.VERIFICATION_NO_REPORT,
          "this is no report: its first line is not '" + ReportForm.HEAD + "'",
          "copy the report whole, and remove what stands above it");
      return false;
    }
    for (int i = head + 1; i < all.size(); i++) {
      if (!all.get(i).isBlank()) {
        line(all.get(i), i + 1);
      }
    }
    return true;
  }

  private void line(String line, int number) {
    reportHidden(line, number);
    Position start = new Position(file, number, 1);
    int colon = line.indexOf(':');
    if (colon < 0) {
      problems.error(
          start,
          ProblemCode.VERIFICATION_UNKNOWN_KEY,
          "this is not 'key: value': '" + Visible.of(line) + "'",
          "remove what does not belong to the report");
      return;
    }
    String key = line.substring(0, colon);
    if (!isKey(key)) {
      Optional<String> guess = Suggestion.nearest(key, ReportForm.KEYS);
      guess.ifPresent(misspelt::add);
      problems.error(
          start,
          ProblemCode.VERIFICATION_UNKNOWN_KEY,
          "unknown key '" + Visible.of(key) + "'",
          guess
              .map(near -> "did you mean '" + near + "'?")
              .orElse(
                  "keys are: " + String.join(", ", ReportForm.KEYS) + ", step ID, label ID ID"));
      return;
    }
    String value = line.substring(colon + 1).strip();
    int column = value.isEmpty() ? colon + 1 : line.indexOf(value, colon + 1) + 1;
    Position at = new Position(file, number, column);
    if (value.length() > MAX_VALUE) {
      problems.error(
          at,
          ProblemCode.VERIFICATION_TOO_LARGE,
          "'" + key + "' has more than " + MAX_VALUE + " characters",
          "shorten it");
    }
    Line earlier = lines.putIfAbsent(key, new Line(ReportForm.unquoted(key, value), start, at));
    if (earlier != null) {
      problems.error(
          start,
          ProblemCode.VERIFICATION_DUPLICATE_KEY,
          "duplicate key '" + key + "'",
          "the first is in line " + earlier.keyAt().line() + "; keep one of them");
    }
  }

  private void reportHidden(String line, int number) {
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int point = line.codePointAt(i);
      if (HiddenCharacters.contain(point)) {
        problems.error(
            new Position(file, number, i + 1),
            ProblemCode.VERIFICATION_CONTROL_CHARACTER,
            HiddenCharacters.message(point),
            HiddenCharacters.hint(point));
        return;
      }
    }
  }

  private static boolean isKey(String key) {
    List<String> words = List.of(key.split(" ", -1));
    return ReportForm.KEYS.contains(key)
        || (words.stream().allMatch(KebabCase::matches)
            && ((words.size() == 2 && key.startsWith(STEP_MARK))
                || (words.size() == 3 && key.startsWith(LABEL_MARK))));
  }
}
