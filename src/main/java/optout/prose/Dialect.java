package optout.prose;

/** The HTML that is read in a place. */
public enum Dialect {
  /** Pages of the site, with its style sheet, scripts and anchors. */
  PAGE(true, ">"),
  /** Sheets to be printed, with a style sheet: every element is closed, as in XML. */
  SHEET(true, "/>"),
  /** Somebody else's page, of whose styles, scripts and anchors nothing is known. */
  PASTED(false, ">");

  private final boolean ours;
  private final String end;

  Dialect(boolean ours, String end) {
    this.ours = ours;
    this.end = end;
  }

  /** Tells whether classes, ids and the like mean what they mean on the site. */
  boolean isOurs() {
    return ours;
  }

  /** End of the tag of an element without content. */
  String end() {
    return end;
  }
}
