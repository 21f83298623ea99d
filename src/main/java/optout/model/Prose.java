package optout.model;

import java.util.List;
import java.util.stream.Stream;

/** Walks through prose: all of it, or all parts of one kind. */
public final class Prose {
  private Prose() {}

  /** Every block, outer ones first, in reading order. */
  public static Stream<Block> blocks(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                Stream.concat(
                    Stream.of(block), blocks(block.accept(InsideBlock.VISITOR).blocks())));
  }

  /** Every block of a kind. */
  public static <B extends Block> Stream<B> blocks(List<Block> blocks, Class<B> kind) {
    return blocks(blocks).filter(kind::isInstance).map(kind::cast);
  }

  /** Every line of text. */
  public static Stream<List<Inline>> lines(List<Block> blocks) {
    return blocks(blocks).flatMap(block -> block.accept(InsideBlock.VISITOR).lines().stream());
  }

  /** Every part of a line, outer ones first, in reading order. */
  public static Stream<Inline> inlines(List<Block> blocks) {
    return lines(blocks).flatMap(Prose::inside);
  }

  /** Every part of a line that is of a kind. */
  public static <I extends Inline> Stream<I> inlines(List<Block> blocks, Class<I> kind) {
    return inlines(blocks).filter(kind::isInstance).map(kind::cast);
  }

  private static Stream<Inline> inside(List<Inline> line) {
    return line.stream()
        .flatMap(
            inline ->
                Stream.concat(Stream.of(inline), inside(inline.accept(InsideInline.VISITOR))));
  }

  /**
   * Content of a block.
   *
   * @param lines of text that are its own, not those of blocks inside it
   */
  private record Inside(List<Block> blocks, List<List<Inline>> lines) {
    static final Inside NOTHING = new Inside(List.of(), List.of());

    static Inside ofBlocks(List<Block> blocks) {
      return new Inside(blocks, List.of());
    }

    static Inside ofLine(List<Inline> line) {
      return new Inside(List.of(), List.of(line));
    }
  }

  private enum InsideBlock implements Block.Visitor<Inside> {
    VISITOR;

    @Override
    public Inside visit(Block.Heading heading) {
      return Inside.ofLine(heading.content());
    }

    @Override
    public Inside visit(Block.Paragraph paragraph) {
      return Inside.ofLine(paragraph.content());
    }

    @Override
    public Inside visit(Block.Listing listing) {
      return Inside.ofBlocks(listing.items().stream().flatMap(List::stream).toList());
    }

    @Override
    public Inside visit(Block.Quote quote) {
      return Inside.ofBlocks(quote.content());
    }

    @Override
    public Inside visit(Block.Alert alert) {
      return Inside.ofBlocks(alert.content());
    }

    @Override
    public Inside visit(Block.Regional regional) {
      return Inside.ofBlocks(regional.content());
    }

    @Override
    public Inside visit(Block.Table table) {
      return new Inside(
          List.of(),
          Stream.concat(table.header().stream(), table.rows().stream().flatMap(List::stream))
              .map(Block.Table.Cell::content)
              .toList());
    }

    @Override
    public Inside visit(Block.CodeBlock code) {
      return Inside.NOTHING;
    }

    @Override
    public Inside visit(Block.Rule rule) {
      return Inside.NOTHING;
    }

    @Override
    public Inside visit(Block.Foreign foreign) {
      return Inside.ofBlocks(foreign.content());
    }
  }

  private enum InsideInline implements Inline.Visitor<List<Inline>> {
    VISITOR;

    @Override
    public List<Inline> visit(Inline.Text text) {
      return List.of();
    }

    @Override
    public List<Inline> visit(Inline.Emphasis emphasis) {
      return emphasis.content();
    }

    @Override
    public List<Inline> visit(Inline.Strong strong) {
      return strong.content();
    }

    @Override
    public List<Inline> visit(Inline.Code code) {
      return List.of();
    }

    @Override
    public List<Inline> visit(Inline.Link link) {
      return link.content();
    }

    @Override
    public List<Inline> visit(Inline.LabelRef label) {
      return List.of();
    }

    @Override
    public List<Inline> visit(Inline.QuotedLabel quoted) {
      return List.of();
    }

    @Override
    public List<Inline> visit(Inline.Citation citation) {
      return List.of();
    }

    @Override
    public List<Inline> visit(Inline.Blank blank) {
      return List.of();
    }

    @Override
    public List<Inline> visit(Inline.LawRef law) {
      return List.of();
    }

    @Override
    public List<Inline> visit(Inline.Break lineBreak) {
      return List.of();
    }

    @Override
    public List<Inline> visit(Inline.Foreign foreign) {
      return foreign.content();
    }
  }
}
