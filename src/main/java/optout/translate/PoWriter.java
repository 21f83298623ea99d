package optout.translate;

import java.util.List;

/** Writes PO files as GNU gettext does, but for lines, which are as long as they are. */
final class PoWriter {
  private final StringBuilder text = new StringBuilder();

  private PoWriter() {}

  /**
   * The text of a file; the same entries give the same text.
   *
   * @param language BCP 47 tag of the translation
   */
  static String write(String language, List<PoEntry> entries) {
    PoWriter writer = new PoWriter();
    writer.header(language);
    entries.forEach(writer::entry);
    return writer.text.toString();
  }

  private void header(String language) {
    StringBuilder header = new StringBuilder("Project-Id-Version: optout\n");
    // Known to translators' programs, which fill them in; no clock decides on our bytes.
    header.append("PO-Revision-Date: \nLast-Translator: \nLanguage-Team: \n");
    header.append("Language: ").append(language.replace('-', '_')).append('\n');
    header.append("MIME-Version: 1.0\n");
    header.append("Content-Type: text/plain; charset=UTF-8\n");
    header.append("Content-Transfer-Encoding: 8bit\n");
    PluralForms.of(language)
        .ifPresent(forms -> header.append("Plural-Forms: ").append(forms).append('\n'));
    header.append("X-Generator: optout\n");
    line("msgid", "");
    line("msgstr", header.toString());
  }

  private void entry(PoEntry entry) {
    text.append('\n');
    for (String note : entry.notes()) {
      note.lines().forEach(one -> text.append("#. ").append(one).append('\n'));
    }
    if (!entry.reference().isEmpty()) {
      text.append("#: ").append(entry.reference()).append('\n');
    }
    if (entry.fuzzy()) {
      text.append("#, fuzzy\n");
    }
    line("msgctxt", entry.key().context());
    line("msgid", entry.key().original());
    line("msgstr", entry.translation());
  }

  private void line(String keyword, String value) {
    text.append(keyword).append(' ');
    int end = value.indexOf('\n');
    if (end < 0 || end == value.length() - 1) {
      text.append(quoted(value)).append('\n');
      return;
    }
    text.append("\"\"\n");
    for (int start = 0; start < value.length(); start = end) {
      int next = value.indexOf('\n', start);
      end = next < 0 ? value.length() : next + 1;
      text.append(quoted(value.substring(start, end))).append('\n');
    }
  }

  private static String quoted(String value) {
    return '"'
        + value
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
            .replace("\r", "\\r")
        + '"';
  }
}
