package optout.content;

import java.util.List;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Visible;

/** Finds what git writes into a file around two versions that it could not merge. */
final class MergeMarks {
  private static final List<String> OPENING = List.of("<<<<<<< ", ">>>>>>> ", "||||||| ");
  private static final String BETWEEN = "=======";

  private MergeMarks() {}

  /** Tells whether there are such marks; each is reported. */
  static boolean report(String file, String text, Problems problems) {
    List<String> lines = text.lines().toList();
    if (lines.stream().noneMatch(MergeMarks::isMark)) {
      return false;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (isMark(lines.get(i)) || lines.get(i).equals(BETWEEN)) {
        problems.error(
            new Position(file, i + 1, 1),
            ProblemCode.CONTENT_MERGE_MARK,
            "git left the mark '" + Visible.of(lines.get(i)) + "' here",
            "keep one of the two versions, and remove all marks");
      }
    }
    return true;
  }

  private static boolean isMark(String line) {
    return OPENING.stream().anyMatch(line::startsWith);
  }
}
