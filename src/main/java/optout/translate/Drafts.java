package optout.translate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import optout.model.Content;

/**
 * All texts that are to be translated into a language.
 *
 * @param editions of guides, letters and pages, in their order
 * @param metadata texts of tables that have those of all languages
 */
record Drafts(
    ContentFiles files,
    List<EditionDraft> editions,
    TableDraft interfaceTexts,
    TableDraft metadata) {
  static Drafts of(Content content, Path folder, String language) {
    ContentFiles files = ContentFiles.of(folder);
    return new Drafts(
        files,
        content
            .items()
            .map(item -> EditionDraft.of(content, item, language, files))
            .flatMap(Optional::stream)
            .toList(),
        TableDraft.interfaceTexts(content, language, files),
        TableDraft.metadata(content, language, files));
  }
}
