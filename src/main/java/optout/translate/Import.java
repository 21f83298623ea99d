package optout.translate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import optout.evidence.FileChange;
import optout.model.Content;
import optout.problem.Outcome;
import optout.problem.Problems;

/** Makes Markdown and YAML of what translators wrote into PO files. */
public final class Import {
  private Import() {}

  /**
   * Files to be changed, and what is to be said of it.
   *
   * @param changes by the name of the file; none if there are errors
   * @param remarks on what is left out
   */
  public record Result(List<FileChange> changes, List<String> remarks) {
    public Result {
      changes = List.copyOf(changes);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Changes that the files of a language make in some content.
   *
   * @param folder of the content
   * @param poFiles by their names in messages
   * @param by who translated, if that is to be said
   * @param reviewed who read it over, if that is to be said
   */
  public static Outcome<Result> of(
      Content content,
      Path folder,
      String language,
      Map<String, byte[]> poFiles,
      Optional<String> by,
      Optional<String> reviewed) {
    Problems problems = new Problems();
    Wishes wishes = new Wishes();
    poFiles.forEach(
        (name, bytes) -> wishes.add(PoReader.read(name, bytes, language, problems), problems));
    Drafts drafts = Drafts.of(content, folder, language);
    ContentFiles files = drafts.files();
    TableImport tables = new TableImport(content, files, language, wishes, problems);
    List<String> remarks = new ArrayList<>();
    Map<String, String> texts = new TreeMap<>();
    for (EditionDraft draft : drafts.editions()) {
      String file = ContentFiles.edition(draft.item(), language);
      EditionImport edition =
          new EditionImport(draft, wishes, new EditionImport.Credits(by, reviewed), problems);
      edition
          .text(files.text(file))
          .ifPresent(
              text -> {
                texts.put(file, text);
                tables.address(draft, edition.slug());
              });
      edition.remark().ifPresent(remark -> remarks.add(file + ": " + remark));
    }
    tables.metadata(drafts.metadata());
    boolean whole = tables.interfaceTexts(drafts.interfaceTexts());
    if (whole && !texts.isEmpty()) {
      tables.publish();
    }
    texts.putAll(tables.texts());
    wishes.reportUnused(problems);
    List<FileChange> changes = new ArrayList<>();
    texts.forEach(
        (name, text) -> {
          String before = files.text(name).orElse("");
          if (!before.equals(text)) {
            changes.add(new FileChange(name, before, text));
          }
        });
    return problems.with(new Result(problems.hasErrors() ? List.of() : changes, remarks));
  }
}
