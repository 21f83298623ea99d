package optout.model;

import java.util.List;
import java.util.Set;
import optout.problem.Position;

/** A paragraph-like part of prose. */
public sealed interface Block {

  /** Hands the block to the visitor's method for its kind. */
  <R> R accept(Visitor<R> visitor);

  /** Action for each kind of block; without a method for one, it does not compile. */
  interface Visitor<R> {
    R visit(Heading heading);

    R visit(Paragraph paragraph);

    R visit(Listing listing);

    R visit(Quote quote);

    R visit(Alert alert);

    R visit(Regional regional);

    R visit(Table table);

    R visit(CodeBlock code);

    R visit(Rule rule);

    R visit(Foreign foreign);
  }

  /**
   * A heading.
   *
   * @param level from 1 to 6
   * @param id the anchor, equal in every language; empty if the writer gave none
   */
  record Heading(int level, String id, List<Inline> content, Position at) implements Block {
    public Heading {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Running text. */
  record Paragraph(List<Inline> content) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A bulleted or numbered list.
   *
   * @param ordered whether the items are numbered
   * @param start number of the first item, if numbered
   * @param tight whether the items are single lines without space between them
   */
  record Listing(boolean ordered, int start, boolean tight, List<List<Block>> items)
      implements Block {
    public Listing {
      items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A quotation. */
  record Quote(List<Block> content) implements Block {
    public Quote {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A GitHub alert, {@code > [!NOTE]}. */
  record Alert(Kind kind, List<Block> content) implements Block {
    /** The five kinds that GitHub knows. */
    public enum Kind implements Named {
      NOTE,
      TIP,
      IMPORTANT,
      WARNING,
      CAUTION
    }

    public Alert {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Text that holds in some regions only, {@code > [!REGIONS eea ch]}. */
  record Regional(Set<Region> regions, List<Block> content, Position at) implements Block {
    public Regional {
      regions = Sets.ordered(Region.class, regions);
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A table with one header row.
   *
   * @param rows each as long as the header
   */
  record Table(List<Cell> header, List<List<Cell>> rows) implements Block {
    /** A cell and how its text is aligned. */
    public record Cell(Alignment alignment, List<Inline> content) {
      public Cell {
        content = List.copyOf(content);
      }
    }

    /** Alignment of the text in a column. */
    public enum Alignment implements Named {
      START,
      CENTER,
      END
    }

    public Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Preformatted text. */
  record CodeBlock(String text) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A line between two parts. */
  record Rule() implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Text of the original in a translation. */
  record Foreign(Language language, List<Block> content) implements Block {
    public Foreign {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
