package optout.translate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import optout.content.YamlEdit;
import optout.content.YamlText;
import optout.language.Tongue;
import optout.model.Content;
import optout.model.Language;
import optout.model.PublishedFolder;
import optout.model.Service;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/** Puts what translators wrote into tables, and into those that name the languages of a site. */
final class TableImport {
  private static final String SITE = "site.yaml";
  private static final String ADDRESSES = "addresses.yaml";
  private static final String NAME = "name";

  private final Content content;
  private final ContentFiles files;
  private final String language;
  private final Wishes wishes;
  private final Problems problems;
  private final Map<String, YamlEdit> edits = new TreeMap<>();

  TableImport(
      Content content, ContentFiles files, String language, Wishes wishes, Problems problems) {
    this.content = content;
    this.files = files;
    this.language = language;
    this.wishes = wishes;
    this.problems = problems;
  }

  /** The texts of all files that were edited, by their names. */
  Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    edits.forEach((file, edit) -> texts.put(file, edit.text()));
    return texts;
  }

  /** Puts in texts of tables that have those of all languages. */
  void metadata(TableDraft draft) {
    draft
        .cells()
        .forEach(
            cell ->
                wish(cell)
                    .ifPresent(text -> edit(cell.file()).ifPresent(edit -> put(edit, cell, text))));
  }

  /**
   * Puts in interface texts; of a language that has none, it makes the file.
   *
   * @return whether the language has all of them then
   */
  boolean interfaceTexts(TableDraft draft) {
    String file = TableDraft.file(language);
    boolean isNew = !content.languages().containsKey(language);
    List<TableDraft.Cell> messages = draft.cells();
    boolean whole = messages.stream().allMatch(cell -> isThere(cell) || wish(cell).isPresent());
    if (messages.stream().noneMatch(cell -> wish(cell).isPresent())) {
      return whole;
    }
    if (isNew) {
      begin(file);
    }
    for (TableDraft.Cell cell : messages) {
      Optional<String> text = wish(cell);
      Optional<YamlEdit> edit = edit(file);
      if (text.isPresent() && edit.isPresent()) {
        put(edit.get(), cell, text.get());
      } else if (isNew && edit.isPresent() && !cell.path().equals(List.of(NAME))) {
        edit.get().remove(cell.path());
      }
    }
    return whole;
  }

  private static boolean isThere(TableDraft.Cell cell) {
    return !cell.entry().translation().isEmpty();
  }

  /** The translation of a cell, if it is another than there is. */
  private Optional<String> wish(TableDraft.Cell cell) {
    Optional<PoReader.Translated> found =
        wishes
            .of(cell.entry())
            .filter(PoReader.Translated::isDone)
            .filter(one -> !one.text().text().strip().equals(cell.entry().translation()));
    found.ifPresent(
        one -> {
          PoCheck check = new PoCheck(problems);
          if (cell.isMessage()) {
            check.message(one, locale());
          } else {
            check.line(one);
          }
        });
    return found.map(one -> one.text().text().strip());
  }

  private String locale() {
    return Optional.ofNullable(content.languages().get(language))
        .map(Language::locale)
        .orElse(language);
  }

  private Optional<YamlEdit> edit(String file) {
    if (!edits.containsKey(file)) {
      files.text(file).flatMap(YamlEdit::of).ifPresent(edit -> edits.put(file, edit));
    }
    return Optional.ofNullable(edits.get(file));
  }

  private void put(YamlEdit edit, TableDraft.Cell cell, String text) {
    List<String> path = cell.path();
    String key = path.get(path.size() - 1);
    if (!edit.set(path, text)
        && !edit.putAfter(
            path.subList(0, path.size() - 1), cell.after(), key + ": " + YamlText.of(text))) {
      noPlace(cell.file(), String.join(".", path));
    }
  }

  private void noPlace(String file, String what) {
    problems.error(
        Position.start(files.name() + "/" + file),
        ProblemCode.PO_BAD_VALUE,
        "there is no place for '" + what + "' in this file",
        "write it there by hand");
  }

  /** Begins a file of interface texts as the source language's: the same order and headings. */
  private void begin(String file) {
    String source = files.text(TableDraft.file(content.site().sourceLanguage())).orElse("");
    int name = source.startsWith(NAME + ":") ? 0 : source.indexOf("\n" + NAME + ":") + 1;
    String first =
        source.startsWith("# yaml-language-server") ? source.lines().findFirst().get() + "\n" : "";
    YamlEdit edit = YamlEdit.of(first + source.substring(name)).orElseThrow();
    edit.set(List.of(NAME), Tongue.nativeName(language));
    for (String own : List.of("locale", "paper", "fallback", "notes", "glossary")) {
      edit.remove(List.of(own));
    }
    edit.set(List.of("direction"), Tongue.isRightToLeft(language) ? "rtl" : "ltr");
    edit.putAfter(
        List.of(), "direction", "fallback: " + YamlText.of(content.site().sourceLanguage()));
    edits.put(file, edit);
  }

  /** Adds the language to the site, and to each service of which labels are evidenced in it. */
  void publish() {
    if (content.site().languages().stream().noneMatch(one -> one.id().equals(language))) {
      edit(SITE)
          .filter(edit -> !edit.append(List.of("languages"), language))
          .ifPresent(edit -> noPlace(SITE, language));
    }
    for (Service service : content.services().values()) {
      boolean evidenced =
          service.labels().values().stream().anyMatch(label -> label.texts().containsKey(language));
      if (evidenced && !service.interfaces().containsKey(language)) {
        String file = "services/" + service.id() + "/service.yaml";
        edit(file)
            .filter(
                edit -> !edit.putAfter(List.of("interfaces"), "", language + ": {labels: both}"))
            .ifPresent(edit -> noPlace(file, language));
      }
    }
  }

  /** Notes the address of an edition, if the site keeps a list of them. */
  void address(EditionDraft draft, String slug) {
    List<PublishedFolder> noted = content.ledger().folders();
    String item = PublishedFolder.name(draft.item());
    String line = slug + ": " + item;
    boolean known =
        noted.stream()
            .anyMatch(one -> one.language().equals(language) && one.slug().id().equals(slug));
    if (known || slug.isEmpty()) {
      return;
    }
    String last = noted.isEmpty() ? "" : noted.get(noted.size() - 1).language();
    edit(ADDRESSES)
        .filter(
            edit ->
                !edit.putAfter(List.of(language), "", line)
                    && !edit.putAfter(List.of(), last, language + ":", "  " + line))
        .ifPresent(edit -> noPlace(ADDRESSES, line));
  }
}
