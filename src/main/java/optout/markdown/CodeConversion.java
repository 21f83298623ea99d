package optout.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import optout.model.Block;
import optout.problem.ProblemCode;
import optout.problem.Visible;

/** Turns preformatted text, fenced or indented. */
final class CodeConversion {
  private CodeConversion() {}

  static Block convert(com.vladsch.flexmark.util.ast.Block node, Report report) {
    if (node instanceof FencedCodeBlock fenced) {
      check(fenced, report);
      return new Block.CodeBlock(text(fenced.getContentLines()));
    }
    return new Block.CodeBlock(text(node.getContentLines()).stripTrailing() + "\n");
  }

  private static void check(FencedCodeBlock fenced, Report report) {
    if (fenced.getClosingFence().isEmpty()) {
      report.error(
          fenced.getStartOffset(),
          ProblemCode.MARKDOWN_CODE_FENCE,
          "the code block that begins here does not end",
          "close it with " + fenced.getOpeningFence());
    }
    String info = fenced.getInfo().toString();
    if (info.chars().anyMatch(c -> Character.isWhitespace(c) || c == '{' || c == '}')) {
      report.error(
          fenced.getInfo().getStartOffset(),
          ProblemCode.MARKDOWN_CODE_FENCE,
          "'" + Visible.of(info) + "' is more than the name of a language",
          "write the text in the lines below");
    }
  }

  private static String text(List<BasedSequence> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(text::append);
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
    return text.toString();
  }
}
