package optout.markdown;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import optout.address.KebabCase;
import optout.model.Inline;
import optout.model.LabelName;
import optout.problem.ProblemCode;
import optout.problem.Visible;

/**
 * Turns {@code [[label]]}, {@code [[service:label]]}, {@code [["label text"]]}, {@code [^source]},
 * {@code {{field}}} and {@code {{law:right}}}.
 */
final class BracketConversion {
  private static final String LABEL_HINT =
      "write [[label-id]] or [[\"Exact text\"]], or \\[ for the character [";

  private static final String PLACEHOLDER_HINT =
      "write {{field-id}} or {{law:right-id}}, or \\{ for the character {";

  private static final String LAW = "law:";

  private final Report report;
  private int count;

  BracketConversion(Report report) {
    this.report = report;
  }

  void convert(Bracket bracket, InlineList list) {
    int offset = bracket.getStartOffset();
    if (++count > Limits.REFERENCES) {
      if (count == Limits.REFERENCES + 1) {
        Limits.reportMany(offset, Limits.REFERENCES + " labels and sources", report);
      }
      return;
    }
    String inner = bracket.inner().toString();
    switch (bracket.kind()) {
      case LABEL -> label(inner, bracket, list);
      case CITATION -> {
        if (isDefinition(bracket)) {
          References.reportFootnote(offset, inner, report);
        }
        citation(inner, offset, list);
      }
      case OPEN_LABEL -> {
        report.error(offset, ProblemCode.MARKDOWN_LABEL, "'[[' is not closed by ']]'", LABEL_HINT);
        list.text("[[", offset);
      }
      case OPEN_CITATION -> {
        report.error(
            offset,
            ProblemCode.MARKDOWN_CITATION,
            "'[^' is not closed by ']' in its line",
            "write [^source-id], or \\[ for the character [");
        list.text("[^", offset);
      }
      case ALERT -> {
        report.error(
            offset,
            ProblemCode.MARKDOWN_ALERT,
            "'[!" + Visible.of(inner) + "]' does not begin a quotation",
            "write it in a line of its own that starts with >, or \\[ for the character [");
        list.text("[!" + inner + "]", offset);
      }
      case PLACEHOLDER -> placeholder(inner, offset, list);
      case OPEN_PLACEHOLDER -> {
        report.error(
            offset,
            ProblemCode.MARKDOWN_PLACEHOLDER,
            "'{{' is not closed by '}}' in its line",
            PLACEHOLDER_HINT);
        list.text("{{", offset);
      }
    }
  }

  private void label(String inner, Bracket bracket, InlineList list) {
    int offset = bracket.getStartOffset();
    boolean quoted = inner.startsWith("\"");
    String text = quoted ? inner.substring(1, inner.length() - 1) : inner;
    Optional<LabelName> name = quoted ? Optional.empty() : LabelName.parse(text);
    if (quoted && !text.isBlank()) {
      String line = text.replaceAll("\\s++", " ").strip();
      list.add(new Inline.QuotedLabel(line, report.position(offset)));
    } else if (name.isPresent()) {
      list.add(new Inline.LabelRef(name.get(), report.position(offset)));
    } else {
      report.error(
          offset,
          ProblemCode.MARKDOWN_LABEL,
          "'[[" + Visible.of(inner) + "]]' is not a label reference",
          LABEL_HINT);
      list.text("[[" + inner + "]]", offset);
    }
    if (bracket.getNext() instanceof Text next && next.getChars().startsWith("(")) {
      report.error(
          next.getStartOffset(),
          ProblemCode.MARKDOWN_LABEL,
          "there is a '(' directly after a label",
          "write [[[label-id]]](address) for a link, or put a space between");
    }
  }

  private void placeholder(String inner, int offset, InlineList list) {
    boolean law = inner.startsWith(LAW);
    String id = law ? inner.substring(LAW.length()) : inner;
    if (!KebabCase.matches(id)) {
      report.error(
          offset,
          ProblemCode.MARKDOWN_PLACEHOLDER,
          "'{{" + Visible.of(inner) + "}}' is no placeholder of a letter",
          PLACEHOLDER_HINT);
      list.text("{{" + inner + "}}", offset);
    } else if (law) {
      list.add(new Inline.LawRef(id, report.position(offset)));
    } else {
      list.add(new Inline.Blank(id, report.position(offset)));
    }
  }

  void citation(String source, int offset, InlineList list) {
    if (KebabCase.matches(source)) {
      list.add(new Inline.Citation(source, report.position(offset)));
      return;
    }
    report.error(
        offset,
        ProblemCode.MARKDOWN_CITATION,
        "'[^" + Visible.of(source) + "]' is not a source reference",
        "write [^source-id] with small letters, digits and single hyphens");
    list.text("[^" + source + "]", offset);
  }

  private static boolean isDefinition(Bracket bracket) {
    Node before = bracket.getPrevious();
    return (before == null || before instanceof SoftLineBreak)
        && bracket.getNext() instanceof Text next
        && next.getChars().startsWith(":");
  }
}
