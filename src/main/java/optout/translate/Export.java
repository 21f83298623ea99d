package optout.translate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import optout.model.Content;
import optout.problem.Outcome;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/** Writes the texts of a site, with what is translated of them, as PO files. */
public final class Export {
  private final String language;
  private final Map<String, String> files = new TreeMap<>();
  private final List<PoEntry> all = new ArrayList<>();
  private final Wishes kept = new Wishes();
  private final Problems problems = new Problems();

  private Export(String language) {
    this.language = language;
  }

  /**
   * Files and what is in them.
   *
   * @param files texts by their names
   * @param empty number of texts without a translation
   * @param fuzzy number of texts whose translation has to be looked at
   */
  public record Result(Map<String, String> files, long texts, long empty, long fuzzy) {}

  /**
   * The files of a language; the same content gives the same bytes.
   *
   * @param folder of the content
   * @param there files that are to be replaced, by their names in messages: what they translate
   *     beyond the content is kept, and what was not taken over into it is an error
   */
  public static Outcome<Result> of(
      Content content, Path folder, String language, Map<String, byte[]> there) {
    Drafts drafts = Drafts.of(content, folder, language);
    Export export = new Export(language);
    there.forEach(
        (name, bytes) ->
            export.kept.add(
                PoReader.read(name, bytes, language, export.problems), export.problems));
    for (EditionDraft one : drafts.editions()) {
      export.add(one.item().kind().folder() + "/" + one.item().id() + ".po", one.entries());
    }
    export.add("interface.po", drafts.interfaceTexts().entries());
    export.add("metadata.po", drafts.metadata().entries());
    return export.problems.with(
        new Result(
            Collections.unmodifiableMap(export.files),
            export.all.size(),
            export.all.stream().filter(entry -> entry.translation().isEmpty()).count(),
            export.all.stream().filter(PoEntry::fuzzy).count()));
  }

  private void add(String file, List<PoEntry> drafted) {
    List<PoEntry> entries = drafted.stream().map(this::withKept).toList();
    files.put(file, PoWriter.write(language, entries));
    all.addAll(entries);
  }

  private PoEntry withKept(PoEntry entry) {
    Optional<PoReader.Translated> old =
        kept.of(entry).filter(found -> !found.text().text().isEmpty());
    if (old.isPresent() && entry.translation().isEmpty()) {
      return entry.with(old.get().text().text(), old.get().fuzzy());
    }
    old.filter(found -> found.isDone() && !found.text().text().strip().equals(entry.translation()))
        .ifPresent(
            found ->
                problems.error(
                    found.text().start(),
                    ProblemCode.PO_NOT_IMPORTED,
                    "this translation is not in the content, which has another",
                    "import it first, or remove the file"));
    return entry;
  }
}
