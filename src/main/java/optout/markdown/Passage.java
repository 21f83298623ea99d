package optout.markdown;

/**
 * A passage of Markdown that can be exchanged for another without touching what is around it: the
 * text of a paragraph, a heading, a cell of a table, or a block of code.
 *
 * @param kind of what it is the text
 * @param marker the alert or the regions around it, such as {@code [!REGIONS eea ch]}; empty if
 *     there is none
 * @param start its first character in the text around it, whose lines end in LF
 * @param end the character after its last one
 * @param text its lines, without what the blocks around it put before each of them
 * @param prefix what is put before each line but the first
 */
public record Passage(Kind kind, String marker, int start, int end, String text, String prefix) {
  /** Kind of block. */
  public enum Kind {
    HEADING("heading"),
    PARAGRAPH("paragraph"),
    ITEM("item of a list"),
    CELL("cell of a table"),
    CODE("text to be copied as it is");

    private final String shown;

    Kind(String shown) {
      this.shown = shown;
    }

    /** The kind as messages call it. */
    public String shown() {
      return shown;
    }
  }

  /** Tells whether it stands among others whose order may follow the alphabet. */
  public boolean isOneOfMany() {
    return kind == Kind.ITEM || kind == Kind.CELL;
  }

  /** Another text in its place, as it is written there. */
  public String written(String other) {
    StringBuilder written = new StringBuilder();
    for (String line : other.split("\n", -1)) {
      if (written.length() > 0) {
        written.append('\n').append(line.isEmpty() ? prefix.stripTrailing() : prefix);
      }
      written.append(line);
    }
    return written.toString();
  }
}
