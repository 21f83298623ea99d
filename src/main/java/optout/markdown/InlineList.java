package optout.markdown;

import java.util.ArrayList;
import java.util.List;
import optout.model.Inline;

/** Collects inlines; neighbouring texts become one. */
final class InlineList {
  private final Report report;
  private final List<Inline> inlines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int textStart;

  InlineList(Report report) {
    this.report = report;
  }

  void text(String more, int offset) {
    boolean atLineStart = text.isEmpty() && isLineStart();
    if (text.isEmpty()) {
      textStart = atLineStart ? report.afterIndent(offset) : offset;
    }
    text.append(atLineStart ? withoutIndent(more) : more);
  }

  private static String withoutIndent(String text) {
    int start = 0;
    while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
      start++;
    }
    return text.substring(start);
  }

  /** Flexmark keeps the indentation behind a backslash that breaks a line. */
  private boolean isLineStart() {
    return inlines.isEmpty() || inlines.get(inlines.size() - 1) instanceof Inline.Break;
  }

  void add(Inline inline) {
    flush();
    inlines.add(inline);
  }

  List<Inline> finish() {
    flush();
    return inlines;
  }

  private void flush() {
    if (!text.isEmpty()) {
      inlines.add(new Inline.Text(text.toString(), report.position(textStart)));
      text.setLength(0);
    }
  }
}
