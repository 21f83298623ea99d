package optout.evidence;

import java.util.ArrayList;
import java.util.List;
import optout.problem.Visible;

/** Shows how two texts differ, line by line, as {@code diff -u} does; for people to read. */
final class LineDiff {
  private static final int CONTEXT = 3;

  private final List<String> before;
  private final List<String> after;
  private final List<Line> script = new ArrayList<>();

  /**
   * A line of both texts or of one.
   *
   * @param mark {@code ' '}, {@code '-'} or {@code '+'}
   */
  private record Line(char mark, String text) {}

  private LineDiff(String before, String after) {
    this.before = before.lines().toList();
    this.after = after.lines().toList();
  }

  /** The diff; empty if the texts have the same lines. */
  static String of(String file, String before, String after) {
    LineDiff diff = new LineDiff(before, after);
    diff.compare();
    String hunks = diff.hunks();
    return hunks.isEmpty() ? "" : "--- " + file + "\n+++ " + file + "\n" + hunks;
  }

  /**
   * Fills the script with a shortest one (E. W. Myers, An O(ND) Difference Algorithm, 1986): how
   * far one gets with so many changes on each diagonal, then the way back.
   */
  private void compare() {
    int most = before.size() + after.size();
    List<int[]> rounds = new ArrayList<>();
    int[] reach = new int[2 * most + 3];
    for (int changes = 0; changes <= most; changes++) {
      rounds.add(reach.clone());
      for (int k = -changes; k <= changes; k += 2) {
        int x = isDown(reach, k, changes, most) ? reach[most + k + 2] : reach[most + k] + 1;
        while (x < before.size()
            && x - k < after.size()
            && before.get(x).equals(after.get(x - k))) {
          x++;
        }
        reach[most + k + 1] = x;
        if (x >= before.size() && x - k >= after.size()) {
          back(rounds, changes, most);
          return;
        }
      }
    }
  }

  private static boolean isDown(int[] reach, int k, int changes, int most) {
    return k == -changes || (k != changes && reach[most + k] < reach[most + k + 2]);
  }

  private void back(List<int[]> rounds, int changes, int most) {
    int x = before.size();
    int y = after.size();
    for (int round = changes; round >= 0; round--) {
      int[] reach = rounds.get(round);
      boolean down = isDown(reach, x - y, round, most);
      int from = down ? x - y + 1 : x - y - 1;
      int oldX = round == 0 ? 0 : reach[most + from + 1];
      int oldY = round == 0 ? 0 : oldX - from;
      while (x > oldX && y > oldY && before.get(x - 1).equals(after.get(y - 1))) {
        script.add(0, new Line(' ', before.get(--x)));
        y--;
      }
      if (round > 0) {
        script.add(0, down ? new Line('+', after.get(y - 1)) : new Line('-', before.get(x - 1)));
        x = oldX;
        y = oldY;
      }
    }
  }

  private String hunks() {
    StringBuilder text = new StringBuilder();
    int old = 1;
    int fresh = 1;
    int i = 0;
    while (i < script.size()) {
      int change = nextChange(i);
      if (change < 0) {
        break;
      }
      int begin = Math.max(i, change - CONTEXT);
      old += begin - i;
      fresh += begin - i;
      int end = change;
      for (int next = change; next >= 0 && next <= end + 2 * CONTEXT; next = nextChange(end)) {
        end = next + 1;
      }
      end = Math.min(script.size(), end + CONTEXT);
      List<Line> hunk = script.subList(begin, end);
      int oldLines = count(hunk, '+');
      int newLines = count(hunk, '-');
      text.append("@@ -" + old + "," + oldLines + " +" + fresh + "," + newLines + " @@\n");
      hunk.forEach(
          line ->
              text.append(line.mark())
                  .append(Visible.of(line.text(), Integer.MAX_VALUE))
                  .append('\n'));
      old += oldLines;
      fresh += newLines;
      i = end;
    }
    return text.toString();
  }

  private int nextChange(int from) {
    for (int i = from; i < script.size(); i++) {
      if (script.get(i).mark() != ' ') {
        return i;
      }
    }
    return -1;
  }

  /** The lines of a hunk that are not of one kind. */
  private static int count(List<Line> hunk, char not) {
    return Math.toIntExact(hunk.stream().filter(line -> line.mark() != not).count());
  }
}
