package optout.translate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import optout.model.Content;

/** Writes the texts of a site, with what is translated of them, as PO files. */
public final class Export {
  private final String language;
  private final Map<String, String> files = new TreeMap<>();
  private final List<PoEntry> all = new ArrayList<>();

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
   */
  public static Result of(Content content, Path folder, String language) {
    Drafts drafts = Drafts.of(content, folder, language);
    Export export = new Export(language);
    for (EditionDraft one : drafts.editions()) {
      export.add(one.item().kind().folder() + "/" + one.item().id() + ".po", one.entries());
    }
    export.add("interface.po", drafts.interfaceTexts().entries());
    export.add("metadata.po", drafts.metadata().entries());
    return new Result(
        Collections.unmodifiableMap(export.files),
        export.all.size(),
        export.all.stream().filter(entry -> entry.translation().isEmpty()).count(),
        export.all.stream().filter(PoEntry::fuzzy).count());
  }

  private void add(String file, List<PoEntry> entries) {
    files.put(file, PoWriter.write(language, entries));
    all.addAll(entries);
  }
}
