package optout.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Notice that readers in some regions need before they begin: every output of a guide says it.
 *
 * @param regions where they live
 * @param opening its first paragraph; empty if it begins with a list or the like
 * @param rest what follows
 */
public record First(Set<Region> regions, List<Inline> opening, List<Block> rest) {
  public First {
    regions = Sets.ordered(Region.class, regions);
    opening = List.copyOf(opening);
    rest = List.copyOf(rest);
  }

  /** The notice that a block of a guide's introduction is. */
  public static First of(Block.Regional block) {
    List<Block> content = block.content();
    return !content.isEmpty() && content.get(0) instanceof Block.Paragraph opening
        ? new First(block.regions(), opening.content(), content.subList(1, content.size()))
        : new First(block.regions(), List.of(), content);
  }

  /** All of it. */
  public List<Block> text() {
    List<Block> text = new ArrayList<>(rest);
    if (!opening.isEmpty()) {
      text.add(0, new Block.Paragraph(opening));
    }
    return text;
  }

  /** The short form, for where there is little room: the bold words it begins with, or one line. */
  public List<Inline> lead() {
    List<Inline> line =
        opening.isEmpty() ? Prose.lines(rest).findFirst().orElse(List.of()) : opening;
    return !line.isEmpty() && line.get(0) instanceof Inline.Strong strong ? strong.content() : line;
  }

  /**
   * Blocks that follow the bold words it begins with; none if nothing does, or if these words could
   * not stand alone, as they have a link or a source.
   */
  public List<Block> more() {
    if (opening.isEmpty() || !(opening.get(0) instanceof Inline.Strong strong)) {
      return List.of();
    }
    List<Inline> line = opening.subList(1, opening.size());
    boolean alone =
        Prose.inlines(List.of(new Block.Paragraph(strong.content())))
            .noneMatch(one -> one instanceof Inline.Link || one instanceof Inline.Citation);
    if (!alone || line.stream().allMatch(Inline.Citation.class::isInstance)) {
      return List.of();
    }
    List<Block> more = new ArrayList<>(rest);
    more.add(0, new Block.Paragraph(line));
    return more;
  }
}
