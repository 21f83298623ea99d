package optout.translate;

import java.util.List;

/**
 * A text and its translation, as a PO file of GNU gettext has them.
 *
 * @param notes for whoever translates
 * @param reference file and line of the original; empty if there is none
 * @param fuzzy whether somebody has to look at the translation again
 * @param translation empty if there is none
 */
record PoEntry(Key key, List<String> notes, String reference, boolean fuzzy, String translation) {

  /**
   * Name of an entry, unlike that of any other.
   *
   * @param context document and part
   */
  record Key(String context, String original) {}

  PoEntry {
    notes = List.copyOf(notes);
  }

  /** The same with a translation. */
  PoEntry with(String other, boolean isFuzzy) {
    return new PoEntry(key, notes, reference, isFuzzy, other);
  }

  /** Tells whether there is a translation that nobody has to look at again. */
  boolean isDone() {
    return !translation.isEmpty() && !fuzzy;
  }
}
