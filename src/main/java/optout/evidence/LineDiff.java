package optout.evidence;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;
import java.util.stream.Collectors;
import optout.problem.Visible;

/** Shows how two texts differ, line by line, as {@code diff -u} does; for people to read. */
final class LineDiff {
  private static final int CONTEXT = 3;

  private LineDiff() {}

  /** The diff; empty if the texts have the same lines. */
  static String of(String file, String before, String after) {
    List<String> lines = before.lines().toList();
    return UnifiedDiffUtils.generateUnifiedDiff(
            file, file, lines, DiffUtils.diff(lines, after.lines().toList()), CONTEXT)
        .stream()
        .map(line -> Visible.of(line, Integer.MAX_VALUE) + "\n")
        .collect(Collectors.joining());
  }
}
