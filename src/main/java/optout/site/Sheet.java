package optout.site;

import optout.model.Named;

/** A kind of paper that a guide is printed on. */
public enum Sheet implements Named {
  /** A4 or Letter, at most two pages. */
  HANDOUT(2),
  /** The same in large print, on as many pages as it takes. */
  HANDOUT_LARGE(99),
  /** A4 or Letter across, two pages, to be folded in thirds. */
  FLYER(2),
  /** A3 or Tabloid, one page. */
  POSTER(1);

  private final int mostPages;

  Sheet(int mostPages) {
    this.mostPages = mostPages;
  }

  /** The file's name in the guide's folder. */
  public String fileName() {
    return id() + ".pdf";
  }

  /** How many pages it may have. */
  public int mostPages() {
    return mostPages;
  }
}
