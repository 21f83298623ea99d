package optout.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import optout.problem.ProblemCode;
import optout.problem.Visible;

/** Runs Flexmark at arm's length: with its own stack, limited work, and no way to break the run. */
final class Flexmark {
  private Flexmark() {}

  /** The syntax tree, or nothing if Flexmark could not cope, which is reported. */
  static Optional<Document> read(SourceText source, Report report) {
    MeteredText text = new MeteredText(source.text());
    try {
      Document document = DeepStack.call(() -> parser().parse(BasedSequence.of(text)));
      text.release();
      return Optional.of(document);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      int last = Math.min(text.last(), source.text().length());
      if (cause instanceof MeteredText.Exhausted || cause instanceof StackOverflowError) {
        report.error(
            last,
            ProblemCode.MARKDOWN_TOO_COMPLEX,
            "the text cannot be read with reasonable effort; it was given up about here",
            "look for thousands of brackets, backticks, references or tags, or very long ones");
      } else if (cause instanceof RuntimeException || cause instanceof AssertionError) {
        report.error(
            last,
            ProblemCode.MARKDOWN_UNREADABLE,
            "the Markdown library failed about here: " + Visible.of(String.valueOf(cause)),
            "write it differently, and report this as a bug");
      } else {
        throw new IllegalStateException("cannot parse Markdown", cause);
      }
      return Optional.empty();
    }
  }

  /** New for each text, because Flexmark's parsers change their tables of characters as they go. */
  private static Parser parser() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.WITH_CAPTION, false);
    return Parser.builder(options)
        .customInlineParserExtensionFactory(new BracketParser.Factory())
        .build();
  }
}
