package optout.site;

import java.util.List;
import optout.model.Language.Paper;
import optout.model.Named;

/** A kind of paper that something is printed on. */
public enum Sheet implements Named {
  /** A4 or Letter, at most two pages. */
  HANDOUT(2),
  /** The same in large print, on as many pages as it takes. */
  HANDOUT_LARGE(99),
  /** A4 or Letter across, two pages, to be folded in thirds. */
  FLYER(2),
  /** A3 or Tabloid, one page. */
  POSTER(1),
  /** A4 or Letter: a letter with lines to write on. */
  BLANK_LETTER(4),
  /** A4 or Letter, one page: a section of a page. */
  NOTICE(1);

  /** The sheets of a guide. */
  public static final List<Sheet> OF_GUIDES = List.of(HANDOUT, HANDOUT_LARGE, FLYER, POSTER);

  private final int mostPages;

  Sheet(int mostPages) {
    this.mostPages = mostPages;
  }

  /** The file's name in the guide's folder. */
  public String fileName() {
    return id() + ".pdf";
  }

  /** The name of the paper it is printed on, where people usually print on a paper. */
  public String paper(Paper usual) {
    boolean isLarge = this == POSTER;
    return switch (usual) {
      case A4 -> isLarge ? "A3" : "A4";
      case LETTER -> isLarge ? "Tabloid" : "Letter";
    };
  }

  /** Tells whether it tells readers something that it has no more pages than it may have. */
  public boolean isShort() {
    return this != HANDOUT_LARGE;
  }

  /** Maximum number of pages. */
  public int mostPages() {
    return mostPages;
  }
}
