package optout.translate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Entries of one document, each with a name of its own. */
final class Draft {
  private final List<PoEntry> entries = new ArrayList<>();
  private final Set<PoEntry.Key> taken = new HashSet<>();

  /**
   * Adds an entry.
   *
   * @param context made different if the same text was there before
   */
  PoEntry add(
      String context,
      String original,
      List<String> notes,
      String reference,
      boolean fuzzy,
      String translation) {
    PoEntry.Key key = new PoEntry.Key(context, original);
    for (int i = 2; !taken.add(key); i++) {
      key = new PoEntry.Key(context + " " + i, original);
    }
    PoEntry entry = new PoEntry(key, notes, reference, fuzzy, translation);
    entries.add(entry);
    return entry;
  }

  List<PoEntry> entries() {
    return List.copyOf(entries);
  }
}
