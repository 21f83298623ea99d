package optout.translate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Visible;

/**
 * Reads PO files of GNU gettext. What is wrong is reported at its line and column, all of it in one
 * run; the entry around it is left out.
 */
final class PoReader {
  private static final String KEYWORDS = "msgctxt, msgid and msgstr, each with a text in quotes";

  private final String file;
  private final String language;
  private final Problems problems;
  private final List<Translated> entries = new ArrayList<>();
  private final Map<PoEntry.Key, Position> seen = new HashMap<>();
  private final Map<String, PoText> texts = new LinkedHashMap<>();
  private boolean fuzzy;
  private boolean broken;
  private String open = "";
  private int line;

  /** A translation as somebody wrote it. */
  record Translated(PoEntry.Key key, boolean fuzzy, PoText text) {
    /** Tells whether it is whole. */
    boolean isDone() {
      return !fuzzy && !text.text().isEmpty();
    }
  }

  private PoReader(String file, String language, Problems problems) {
    this.file = file;
    this.language = language;
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @param file how the file is called in messages
   * @param language BCP 47 tag of the translation, which the header must not contradict
   */
  static List<Translated> read(String file, byte[] bytes, String language, Problems problems) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new PoReader(file, language, problems).read(text);
    } catch (CharacterCodingException e) {
      problems.error(
          Position.start(file),
          ProblemCode.PO_SYNTAX,
          "the file is not UTF-8",
          "save it as UTF-8, as its header says");
      return List.of();
    }
  }

  private List<Translated> read(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    for (String one : plain.split("\r\n|\r|\n", -1)) {
      line++;
      line(one);
    }
    end();
    return entries;
  }

  private void line(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty() || stripped.startsWith("#~")) {
      return;
    }
    if (stripped.startsWith("#")) {
      beginIfComplete();
      fuzzy |=
          stripped.startsWith("#,")
              && List.of(stripped.substring(2).split("[, ]+", -1)).contains("fuzzy");
      return;
    }
    int start = text.indexOf(stripped);
    if (stripped.startsWith("\"")) {
      if (open.isEmpty()) {
        syntax(start, "this text belongs to nothing", "write msgid or msgstr before it");
      } else {
        string(text, start);
      }
      return;
    }
    int end = 0;
    while (end < stripped.length() && " \t\"".indexOf(stripped.charAt(end)) < 0) {
      end++;
    }
    keyword(stripped.substring(0, end), text, start, start + end);
  }

  private void keyword(String word, String text, int start, int end) {
    if (word.equals("msgid_plural") || word.startsWith("msgstr[")) {
      syntax(
          start,
          "entries with plural forms are not used here",
          "plurals are inside of texts, as in {n, plural, one {# minute} other {# minutes}}");
      open = word;
      texts.put(word, new PoText(new Position(file, line, start + 1)));
      return;
    }
    if (!List.of("msgctxt", "msgid", "msgstr").contains(word)) {
      syntax(
          start,
          "'" + Visible.of(word) + "' is nothing that a PO file has",
          "there are " + KEYWORDS);
      return;
    }
    if (!word.equals("msgstr")) {
      beginIfComplete();
    }
    if (texts.containsKey(word)) {
      syntax(start, "a second " + word + " in one entry", "put msgstr and its text before it");
    }
    int quote = text.indexOf('"', end);
    if (quote < 0 || !text.substring(end, quote).isBlank()) {
      syntax(end, "no text in quotes follows " + word, "write " + word + " \"\" if it is empty");
      open = "";
      return;
    }
    open = word;
    texts.put(word, new PoText(new Position(file, line, quote + 2)));
    string(text, quote);
  }

  private void string(String text, int quote) {
    PoText value = Optional.ofNullable(texts.get(open)).orElseThrow();
    int from = quote + 1;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        add(value, text, from, i);
        if (!text.substring(i + 1).isBlank()) {
          syntax(i + 1, "something follows the text", "write \\\" for a quotation mark in a text");
        }
        return;
      }
      if (c == '\\') {
        add(value, text, from, i);
        escape(value, text, i);
        i++;
        from = i + 1;
      }
    }
    syntax(quote, "this text has no end", "end it with a quotation mark in the same line");
  }

  private void add(PoText value, String text, int from, int to) {
    if (from < to) {
      value.add(text.substring(from, to), new Position(file, line, from + 1), to - from);
    }
  }

  private void escape(PoText value, String text, int at) {
    char c = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    int known = "nt\"\\r".indexOf(c);
    if (known < 0) {
      syntax(at, "'\\" + c + "' means nothing here", "write \\\\ for a backslash");
    } else {
      value.add("\n\t\"\\\r".substring(known, known + 1), new Position(file, line, at + 1), 2);
    }
  }

  private void syntax(int column, String message, String hint) {
    broken = true;
    problems.error(new Position(file, line, column + 1), ProblemCode.PO_SYNTAX, message, hint);
  }

  private void beginIfComplete() {
    if (texts.containsKey("msgstr")
        || texts.keySet().stream().anyMatch(one -> one.startsWith("msgstr["))) {
      end();
    }
  }

  private void end() {
    PoText original = texts.get("msgid");
    PoText translation = texts.get("msgstr");
    if (!broken && !texts.isEmpty()) {
      if (original == null || translation == null) {
        PoText one = texts.values().iterator().next();
        problems.error(
            one.start(),
            ProblemCode.PO_SYNTAX,
            "this entry is not whole",
            "an entry has " + KEYWORDS);
      } else if (original.text().isEmpty()) {
        header(translation);
      } else {
        add(original, translation);
      }
    }
    texts.clear();
    open = "";
    fuzzy = false;
    broken = false;
  }

  private void add(PoText original, PoText translation) {
    String context = Optional.ofNullable(texts.get("msgctxt")).map(PoText::text).orElse("");
    PoEntry.Key key = new PoEntry.Key(context, original.text());
    Position earlier = seen.putIfAbsent(key, original.start());
    if (earlier != null) {
      problems.error(
          original.start(),
          ProblemCode.PO_DUPLICATE,
          "the same text with the same context is in line " + earlier.line(),
          "keep one of the two entries");
      return;
    }
    entries.add(new Translated(key, fuzzy, translation));
  }

  private void header(PoText header) {
    int offset = 0;
    for (String field : header.text().split("\n", -1)) {
      String name = field.split(":", 2)[0];
      String value = field.substring(Math.min(field.length(), name.length() + 1)).strip();
      if (name.equals("Language")
          && !value.isEmpty()
          && !value.split("[-_@]", 2)[0].equalsIgnoreCase(language.split("-", 2)[0])) {
        problems.error(
            header.at(offset),
            ProblemCode.PO_LANGUAGE,
            "this file is in '" + Visible.of(value) + "', not in '" + language + "'",
            "name the language with --language, or correct the header");
      }
      if (name.equals("Content-Type")
          && !value.toLowerCase(Locale.ROOT).endsWith("charset=utf-8")) {
        problems.error(
            header.at(offset),
            ProblemCode.PO_SYNTAX,
            "the header does not say that the file is UTF-8",
            "save it as UTF-8, and write charset=UTF-8");
      }
      offset += field.length() + 1;
    }
  }
}
