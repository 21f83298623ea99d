package optout.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import optout.content.YamlTexts;
import optout.language.Plurals;
import optout.model.Content;
import optout.model.Guide;
import optout.model.Language;

/** Texts of tables in one language: interface texts, names of laws, what changed in guides. */
final class TableDraft {
  private final Content content;
  private final String language;
  private final ContentFiles files;
  private final Draft draft = new Draft();
  private final List<Cell> cells = new ArrayList<>();

  /**
   * Place of a translation.
   *
   * @param file its name below the content folder
   * @param path keys that lead to it
   * @param after the key that it comes after, if it is new there
   * @param isMessage whether it is in ICU message format
   */
  record Cell(PoEntry entry, String file, List<String> path, String after, boolean isMessage) {}

  private TableDraft(Content content, String language, ContentFiles files) {
    this.content = content;
    this.language = language;
    this.files = files;
  }

  List<Cell> cells() {
    return cells;
  }

  List<PoEntry> entries() {
    return draft.entries();
  }

  static String file(String language) {
    return "languages/" + language + ".yaml";
  }

  /** Interface texts and the language's own name. */
  static TableDraft interfaceTexts(Content content, String language, ContentFiles files) {
    TableDraft table = new TableDraft(content, language, files);
    String source = content.site().sourceLanguage();
    YamlTexts originals = table.texts(file(source));
    YamlTexts translations = table.texts(file(language));
    String locale =
        Optional.ofNullable(content.languages().get(language))
            .map(Language::locale)
            .orElse(language);
    long copied =
        originals.all().entrySet().stream()
            .filter(one -> value(translations, one.getKey()).equals(one.getValue().value()))
            .count();
    // A file that somebody began as a copy of the original is not translated where it still is one.
    boolean isCopy = copied > originals.all().size() / 2;
    String[] last = {""};
    originals
        .all()
        .forEach(
            (path, text) -> {
              boolean isMessage = path.get(0).equals("messages");
              if (isMessage || path.equals(List.of("name"))) {
                table.add(
                    "interface:" + path.get(path.size() - 1),
                    text,
                    file(source),
                    isMessage ? message(text.value(), locale) : List.of(NAME_NOTE),
                    isCopy && value(translations, path).equals(text.value())
                        ? YamlTexts.NONE
                        : translations,
                    new Place(file(language), path, last[0], isMessage));
                last[0] = path.get(path.size() - 1);
              }
            });
    return table;
  }

  private static final String NAME_NOTE = "The language's name in itself, not a translation.";

  private record Place(String file, List<String> path, String after, boolean isMessage) {}

  private static List<String> message(String pattern, String locale) {
    List<String> notes = new ArrayList<>();
    String kept =
        Token.inMessage(pattern).stream().map(Token::written).collect(Collectors.joining(" "));
    notes.add("Interface text." + (kept.isEmpty() ? "" : " Keep the arguments: " + kept));
    if (!kept.isEmpty()) {
      Plurals.in(pattern)
          .forEach(
              plural ->
                  notes.add(
                      "Plural forms of your language: "
                          + String.join(", ", plural.needed(locale))));
    }
    return notes;
  }

  /** All other texts that stand beside those of other languages. */
  static TableDraft metadata(Content content, String language, ContentFiles files) {
    TableDraft table = new TableDraft(content, language, files);
    table.addLaws();
    content.guides().forEach(table::addChanges);
    return table;
  }

  private void addLaws() {
    YamlTexts laws = texts("law.yaml");
    laws.all()
        .forEach(
            (path, text) -> {
              if (path.size() == 3
                  && path.get(0).equals("statutes")
                  && path.get(2).equals(content.site().sourceLanguage())) {
                add(
                    "law:" + path.get(1),
                    text,
                    "law.yaml",
                    List.of("Short name of a law, as one cites it in your language."),
                    laws,
                    new Place("law.yaml", inLanguage(path), "", false));
              }
            });
  }

  private void addChanges(Guide guide) {
    String file = ContentFiles.data(guide);
    YamlTexts data = texts(file);
    data.all()
        .forEach(
            (path, text) -> {
              if (path.size() == 4
                  && path.get(0).equals("changes")
                  && path.get(2).equals("text")
                  && path.get(3).equals(content.site().sourceLanguage())) {
                String date =
                    data.at(List.of("changes", path.get(1), "date"))
                        .map(YamlTexts.Text::value)
                        .orElse("");
                add(
                    "guides/" + guide.id() + ":changes." + date,
                    text,
                    file,
                    List.of("News of the guide, as feeds have it."),
                    data,
                    new Place(file, inLanguage(path), "", false));
              }
            });
  }

  private List<String> inLanguage(List<String> path) {
    List<String> own = new ArrayList<>(path.subList(0, path.size() - 1));
    own.add(language);
    return List.copyOf(own);
  }

  private void add(
      String context,
      YamlTexts.Text original,
      String file,
      List<String> notes,
      YamlTexts translations,
      Place place) {
    PoEntry entry =
        draft.add(
            context,
            original.value(),
            notes,
            files.reference(file, original.at().line()),
            false,
            value(translations, place.path()));
    cells.add(new Cell(entry, place.file(), place.path(), place.after(), place.isMessage()));
  }

  private static String value(YamlTexts texts, List<String> path) {
    return texts.at(path).map(YamlTexts.Text::value).orElse("");
  }

  private YamlTexts texts(String file) {
    return YamlTexts.of(file, files.text(file).orElse(""));
  }
}
