package optout.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optout.content.EditionText;
import optout.markdown.Passage;

/**
 * A part of an edition, and its translation passage by passage.
 *
 * @param original as it is written
 * @param translated as it is written, if it is
 * @param passages none, if the translation has others: then all of the part is one entry
 * @param entries for each passage one
 */
record PartDraft(
    EditionText.Part original,
    Optional<EditionText.Part> translated,
    List<Passage> passages,
    List<PoEntry> entries) {
  PartDraft {
    passages = List.copyOf(passages);
    entries = List.copyOf(entries);
  }

  /** Id of the part. */
  String id() {
    return original.id();
  }

  /** The part with a translation of each entry, laid out as the original. */
  String written(List<String> translations) {
    String text = original.text();
    if (passages.isEmpty()) {
      return translations.isEmpty() ? text : translations.get(0) + end(text);
    }
    StringBuilder written = new StringBuilder();
    int end = 0;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      written.append(text, end, passage.start()).append(passage.written(translations.get(i)));
      end = passage.end();
    }
    return written.append(text.substring(end)).toString();
  }

  private static String end(String text) {
    return text.substring(text.stripTrailing().length());
  }

  /** Texts of passages, in their order. */
  static List<String> texts(List<Passage> passages) {
    return new ArrayList<>(passages.stream().map(Passage::text).toList());
  }
}
