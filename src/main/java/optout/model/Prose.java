package optout.model;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Walks through prose. */
public final class Prose {
  private Prose() {}

  /** Hands every block, outer ones first, to a function. */
  public static void blocks(List<Block> blocks, Consumer<Block> visit) {
    for (Block block : blocks) {
      visit.accept(block);
      if (block instanceof Block.Listing listing) {
        for (List<Block> item : listing.items()) {
          blocks(item, visit);
        }
      } else if (block instanceof Block.Quote quote) {
        blocks(quote.content(), visit);
      } else if (block instanceof Block.Alert alert) {
        blocks(alert.content(), visit);
      } else if (block instanceof Block.Regional regional) {
        blocks(regional.content(), visit);
      }
    }
  }

  /** Hands every line of text to a function. */
  public static void lines(List<Block> blocks, Consumer<List<Inline>> visit) {
    blocks(
        blocks,
        block -> {
          for (List<Inline> line : lines(block)) {
            visit.accept(line);
          }
        });
  }

  /** Hands every inline, outer ones first and in reading order, to a function. */
  public static void inlines(List<Block> blocks, Consumer<Inline> visit) {
    lines(blocks, line -> inlinesOf(line, visit));
  }

  /** Hands every inline of a line, outer ones first, to a function. */
  public static void inlinesOf(List<Inline> line, Consumer<Inline> visit) {
    for (Inline inline : line) {
      visit.accept(inline);
      inlinesOf(inner(inline), visit);
    }
  }

  private static List<Inline> inner(Inline inline) {
    if (inline instanceof Inline.Emphasis emphasis) {
      return emphasis.content();
    }
    if (inline instanceof Inline.Strong strong) {
      return strong.content();
    }
    return inline instanceof Inline.Link link ? link.content() : List.of();
  }

  /** The lines of text that belong to a block itself, not to blocks inside it. */
  private static List<List<Inline>> lines(Block block) {
    if (block instanceof Block.Heading heading) {
      return List.of(heading.content());
    }
    if (block instanceof Block.Paragraph paragraph) {
      return List.of(paragraph.content());
    }
    if (block instanceof Block.Table table) {
      return Stream.concat(table.header().stream(), table.rows().stream().flatMap(List::stream))
          .map(Block.Table.Cell::content)
          .toList();
    }
    return List.of();
  }
}
