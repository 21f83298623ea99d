package optout.translate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/** Translations that somebody wrote into PO files, by the texts that they are of. */
final class Wishes {
  private final Map<PoEntry.Key, PoReader.Translated> byKey = new LinkedHashMap<>();
  private final Set<PoEntry.Key> taken = new HashSet<>();

  /** Adds the entries of a file; of two for the same text, the second is reported. */
  void add(List<PoReader.Translated> entries, Problems problems) {
    for (PoReader.Translated entry : entries) {
      PoReader.Translated earlier = byKey.putIfAbsent(entry.key(), entry);
      if (earlier != null) {
        problems.error(
            entry.text().start(),
            ProblemCode.PO_DUPLICATE,
            "the same text with the same context is in " + earlier.text().start().file(),
            "import one of the two files");
      }
    }
  }

  /** The translation of an entry, if a file has that entry. */
  Optional<PoReader.Translated> of(PoEntry entry) {
    taken.add(entry.key());
    return Optional.ofNullable(byKey.get(entry.key()));
  }

  /** Reports what is a translation of no text that there is. */
  void reportUnused(Problems problems) {
    byKey
        .values()
        .forEach(
            entry -> {
              if (!taken.contains(entry.key()) && !entry.text().text().isEmpty()) {
                problems.warning(
                    entry.text().start(),
                    ProblemCode.PO_NO_TEXT,
                    "the original of this has no such text now",
                    "export again; your program offers this translation for what took its place");
              }
            });
  }
}
