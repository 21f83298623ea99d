package optout.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes the text of a file the same whatever editor and system it was saved with. */
final class PlainText {
  static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final Pattern LINE_START = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");

  private PlainText() {}

  /** The text without a byte order mark, with lines that end in {@code \n}. */
  static String of(String text) {
    String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The lines of a file as it is, with their ends; the list may be changed. */
  static List<String> lines(String file) {
    return new ArrayList<>(List.of(LINE_START.split(file)));
  }
}
