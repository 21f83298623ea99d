package optout.content;

/** Makes the text of a file the same whatever editor and system it was saved with. */
final class PlainText {
  static final String BYTE_ORDER_MARK = "\uFEFF";

  private PlainText() {}

  /** The text without a byte order mark, with lines that end in {@code \n}. */
  static String of(String text) {
    String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }
}
