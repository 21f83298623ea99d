package optout.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import optout.model.Block;
import optout.model.Named;
import optout.model.Region;
import optout.problem.ProblemCode;
import optout.problem.Suggestion;
import optout.problem.Visible;

/** Turns quotations, and what looks like one: alerts and text for some regions. */
final class QuoteConversion {
  private static final String REGIONS = "REGIONS";
  private static final List<String> KINDS =
      Stream.concat(
              Stream.of(Block.Alert.Kind.values()).map(Block.Alert.Kind::name), Stream.of(REGIONS))
          .toList();

  private final BlockConversion blocks;
  private final Report report;

  QuoteConversion(BlockConversion blocks, Report report) {
    this.blocks = blocks;
    this.report = report;
  }

  void convert(BlockQuote quote, int depth, List<Block> converted) {
    Optional<Bracket> marker = takeMarker(quote);
    List<Block> content = blocks.children(quote, depth + 1);
    converted.add(
        marker
            .map(found -> marked(quote, found, content))
            .orElseGet(() -> new Block.Quote(content)));
  }

  private Block marked(BlockQuote quote, Bracket marker, List<Block> content) {
    int offset = marker.getStartOffset();
    if (content.isEmpty()) {
      report.error(
          offset,
          ProblemCode.MARKDOWN_ALERT,
          "there is nothing below '" + marker.getChars() + "'",
          "start the lines below with >");
    }
    String[] words = marker.inner().toString().strip().split("[ \t]+");
    String kind = words[0].toUpperCase(Locale.ROOT);
    if (kind.equals(REGIONS)) {
      Set<Region> regions = regions(marker, words);
      return regions.isEmpty()
          ? new Block.Quote(content)
          : new Block.Regional(regions, content, report.position(quote.getStartOffset()));
    }
    Optional<Block.Alert.Kind> known =
        Named.find(Block.Alert.Kind.class, kind.toLowerCase(Locale.ROOT));
    if (known.isEmpty()) {
      String hint = Suggestion.hint(kind, KINDS);
      report.error(
          offset,
          ProblemCode.MARKDOWN_ALERT,
          "unknown kind of alert '" + Visible.of(words[0]) + "'",
          hint.isEmpty() ? "known are " + String.join(", ", KINDS) : hint);
      return new Block.Quote(content);
    }
    if (words.length > 1) {
      report.error(
          offset, ProblemCode.MARKDOWN_ALERT, "too many words in '" + marker.getChars() + "'", "");
    }
    return new Block.Alert(known.get(), content);
  }

  private Set<Region> regions(Bracket marker, String[] words) {
    Set<Region> regions = EnumSet.noneOf(Region.class);
    List<String> known = Stream.of(Region.values()).map(Region::id).toList();
    if (words.length == 1) {
      report.error(
          marker.getStartOffset(),
          ProblemCode.MARKDOWN_REGION,
          "no region is named",
          "write [!REGIONS " + String.join(" ", known) + "] with those that are meant");
    }
    int end = words[0].length();
    for (String word : List.of(words).subList(1, words.length)) {
      int at = marker.inner().toString().indexOf(word, end);
      end = at + word.length();
      int offset = marker.inner().getStartOffset() + at;
      Optional<Region> region = Named.find(Region.class, word);
      if (region.isEmpty()) {
        String hint = Suggestion.hint(word, known);
        report.error(
            offset,
            ProblemCode.MARKDOWN_REGION,
            "unknown region '" + Visible.of(word) + "'",
            hint.isEmpty() ? "known are " + String.join(", ", known) : hint);
      } else if (!regions.add(region.get())) {
        report.error(
            offset, ProblemCode.MARKDOWN_REGION, "the region '" + word + "' is named twice", "");
      }
    }
    return regions;
  }

  /** Takes the marker out of the tree, and the line break behind it. */
  private Optional<Bracket> takeMarker(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph paragraph)) {
      return Optional.empty();
    }
    if (!(paragraph.getFirstChild() instanceof Bracket marker)
        || marker.kind() != Bracket.Kind.ALERT) {
      checkOpenMarker(paragraph);
      return Optional.empty();
    }
    Node next = marker.getNext();
    if (next instanceof SoftLineBreak || next instanceof HardLineBreak) {
      next.unlink();
    } else if (next != null) {
      report.error(
          next.getStartOffset(),
          ProblemCode.MARKDOWN_ALERT,
          "'" + marker.getChars() + "' has to stand alone in its line",
          "begin a new line with > for the text");
    }
    marker.unlink();
    if (!paragraph.hasChildren()) {
      paragraph.unlink();
    }
    return Optional.of(marker);
  }

  private void checkOpenMarker(Paragraph paragraph) {
    if (paragraph.getFirstChild() instanceof Text text
        && text.getChars().startsWith("[!")
        && text.getChars().length() > 2
        && Character.isLetter(text.getChars().charAt(2))) {
      report.error(
          text.getStartOffset(),
          ProblemCode.MARKDOWN_ALERT,
          "'[!' is not closed in its line",
          "write [!NOTE]");
    }
  }
}
