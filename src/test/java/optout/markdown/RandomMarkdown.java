package optout.markdown;

import java.util.List;
import java.util.Random;

/** Makes up texts of everything that Markdown can be, and much that it cannot. */
final class RandomMarkdown {
  private static final List<String> LINE_STARTS =
      List.of(
          "",
          "",
          "",
          "",
          "> ",
          ">",
          "> > ",
          "- ",
          "* ",
          "+ ",
          "1. ",
          "7) ",
          "  ",
          "    ",
          "\t",
          "   - ",
          "> - ",
          "- > ",
          "> [!NOTE]",
          "> [!TIP]\n> ",
          "> [!REGIONS eea ch]\n> ",
          "> [!REGIONS uk eaa]\n> ",
          "> [!nope]\n",
          "# ",
          "## ",
          "###### ",
          "####### ",
          "##",
          "```\n",
          "```text\n",
          "~~~\n",
          "***\n",
          "- - -\n",
          "---\n",
          "===\n",
          "| ",
          "|",
          "| a | b |\n|---|:-:|\n| ",
          "a | b\n-|-\n",
          "[r]: https://example.org\n",
          "[^x]: ",
          "<div>\n",
          "</div>\n",
          "<!-- ",
          "-->\n");

  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          " ",
          " ",
          "  ",
          "\n",
          "\n\n",
          "*",
          "**",
          "***",
          "_",
          "__",
          "`",
          "``",
          "`a`",
          "*a*",
          "**b**",
          "\\",
          "\\\n",
          "  \n",
          "[",
          "]",
          "(",
          ")",
          "[[",
          "]]",
          "[[me]]",
          "[[Me]]",
          "[[\"A b\"]]",
          "[[\"a\n",
          "[^",
          "[^src]",
          "[^Src]",
          "![",
          "![x](y)",
          "!",
          "[!NOTE]",
          "[!",
          "<",
          ">",
          "<br>",
          "<b>",
          "</b>",
          "<!--x-->",
          "<?x?>",
          "<https://example.org>",
          "<a@example.org>",
          "<javascript:x>",
          "[a](https://example.org)",
          "[a](guide:b#c)",
          "[a](<b c>)",
          "[a](javascript:x)",
          "[a](java&Tab;script&colon;x)",
          "[a](b \"t\")",
          "[a](\\x)",
          "[r]",
          "[a][r]",
          "[r][]",
          "[a][q]",
          "[a][^src]",
          "&amp;",
          "&#106;",
          "&#x202E;",
          "&#0;",
          "&#xD800;",
          "&#99999999;",
          "&nope;",
          "&",
          "{#id}",
          "{#Id}",
          "{#",
          "}",
          "{",
          "#",
          "|",
          "\\|",
          "-",
          "=",
          ":",
          "+",
          "1.",
          "~",
          "\t",
          "\u00A0",
          "ä",
          "ع",
          "🙂",
          "\u202E",
          "\u0000",
          "\u001F",
          "\uFEFF",
          "\uD800",
          "\r",
          "\u2028");

  /** Those with which a text has a chance to be right. */
  private static final List<String> HARMLESS_STARTS =
      List.of(
          "",
          "",
          "",
          "",
          "> ",
          ">",
          "- ",
          "* ",
          "1. ",
          "7) ",
          "  ",
          "    ",
          "   - ",
          "> - ",
          "- > ",
          "> [!TIP]\n> ",
          "> [!REGIONS eea ch]\n> ",
          "\n## ",
          "***\n",
          "```\nw\n```\n",
          "    ",
          "a\n\n\t",
          "\n| a | b |\n|---|:-:|\n| ",
          "\na | b\n-|-\n");

  private static final List<String> HARMLESS_PIECES =
      List.of(
          " ",
          " ",
          " ",
          " ",
          "  ",
          "\n",
          "\n\n",
          "*",
          "**",
          "***",
          "_",
          "__",
          "`",
          "`a`",
          "*a*",
          "**b**",
          "\\*",
          "\\\n",
          "  \n",
          "[",
          "]",
          "(",
          ")",
          "[[me]]",
          "[[\"A b\"]]",
          "[^src]",
          "!",
          ">",
          "<https://example.org>",
          "[a](https://example.org)",
          "[a](guide:b#c)",
          "[a][^src]",
          "&amp;",
          "&#106;",
          "&",
          "|",
          "\\|",
          ":",
          "+",
          "1.",
          "\t",
          "\u00A0",
          "ä",
          "ع",
          "🙂");

  private final Random random;
  private int words;
  private boolean harmless;

  RandomMarkdown(long seed) {
    this.random = new Random(seed);
  }

  /** A text of some lines; no two of its words {@code w1w}, {@code w2w} are equal. */
  String next() {
    StringBuilder text = new StringBuilder();
    int lines = 1 + random.nextInt(12);
    harmless = random.nextBoolean();
    for (int line = 0; line < lines; line++) {
      for (int starts = random.nextInt(3); starts > 0; starts--) {
        text.append(pick(harmless ? HARMLESS_STARTS : LINE_STARTS));
      }
      for (int pieces = random.nextInt(10); pieces > 0; pieces--) {
        text.append(random.nextInt(5) < 2 ? "w" + ++words + "w" : piece());
      }
      text.append(random.nextInt(4) == 0 ? "\n\n" : "\n");
    }
    return text.toString();
  }

  /** Pieces near the end of the list are rarer. */
  private String piece() {
    List<String> pieces = harmless ? HARMLESS_PIECES : PIECES;
    return pieces.get(random.nextInt(1 + random.nextInt(pieces.size())));
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
