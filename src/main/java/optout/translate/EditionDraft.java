package optout.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import optout.content.EditionText;
import optout.content.YamlTexts;
import optout.markdown.Passage;
import optout.markdown.Passages;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Letter;
import optout.model.OutdatedUnit;
import optout.model.Reference;
import optout.model.Translation;
import optout.problem.Position;

/** A guide, letter or page, its original and its translation, text by text. */
final class EditionDraft {
  private final Editions item;
  private final String language;
  private final Edition original;
  private final Optional<Edition> edition;
  private final Map<HeadKey, PoEntry> head = new LinkedHashMap<>();
  private final List<PartDraft> parts = new ArrayList<>();
  private final Draft draft = new Draft();
  private final Notes notes;
  private final String file;
  private final ContentFiles files;
  private final Map<String, OutdatedUnit> outdated = new LinkedHashMap<>();

  private EditionDraft(
      Content content, Editions item, Edition original, String language, ContentFiles files) {
    this.item = item;
    this.language = language;
    this.original = original;
    this.edition = item.edition(language);
    this.notes = new Notes(content, item, language);
    this.files = files;
    this.file = ContentFiles.edition(item, original.language());
    edition
        .map(one -> OutdatedUnit.of(item, one))
        .orElse(List.of())
        .forEach(unit -> outdated.put(unit.id(), unit));
  }

  /** The draft of an item, unless it lacks the edition that is to be translated. */
  static Optional<EditionDraft> of(
      Content content, Editions item, String language, ContentFiles files) {
    String of =
        item.edition(language)
            .flatMap(Edition::translation)
            .map(Translation::of)
            .map(Reference::id)
            .orElse(content.site().sourceLanguage());
    Optional<Edition> original = item.edition(of);
    Optional<EditionText> text =
        original
            .flatMap(one -> files.text(ContentFiles.edition(item, of)))
            .flatMap(found -> EditionText.of(found, item.kind()));
    return text.map(
        found -> {
          EditionDraft draft =
              new EditionDraft(content, item, original.orElseThrow(), language, files);
          Optional<EditionText> translated =
              files
                  .text(ContentFiles.edition(item, language))
                  .flatMap(one -> EditionText.of(one, item.kind()));
          draft.addHead(found, translated);
          found.parts().forEach(part -> draft.addPart(part, translated));
          return draft;
        });
  }

  Editions item() {
    return item;
  }

  String language() {
    return language;
  }

  Edition original() {
    return original;
  }

  /** The translation as it was read, if there is one. */
  Optional<Edition> edition() {
    return edition;
  }

  /** Entries of the texts in the head that the original has. */
  Map<HeadKey, PoEntry> head() {
    return head;
  }

  List<PartDraft> parts() {
    return parts;
  }

  List<PoEntry> entries() {
    return draft.entries();
  }

  /** Name of the document, as contexts begin with it. */
  private String document() {
    return item.kind().folder() + "/" + item.id();
  }

  private void addHead(EditionText text, Optional<EditionText> translated) {
    YamlTexts originals = YamlTexts.of("", text.head());
    Optional<YamlTexts> translations = translated.map(one -> YamlTexts.of("", one.head()));
    for (HeadKey key : keys()) {
      originals
          .at(key.path())
          .ifPresent(
              value -> {
                String there =
                    translations
                        .flatMap(all -> all.at(key.path()))
                        .map(YamlTexts.Text::value)
                        .orElse("");
                boolean fuzzy =
                    key.isPartOfIntro() && !there.isEmpty() && !isCurrent(Edition.INTRO);
                head.put(
                    key,
                    draft.add(
                        document() + ":" + String.join(".", key.path()),
                        value.value(),
                        List.of(key.note()),
                        files.reference(file, value.at().line()),
                        fuzzy,
                        there));
              });
    }
  }

  private List<HeadKey> keys() {
    return item instanceof Letter letter
        ? Stream.concat(
                HeadKey.ALL.stream(),
                letter.fields().stream().map(field -> HeadKey.field(field.id())))
            .toList()
        : HeadKey.ALL;
  }

  /** Tells whether a part was noted to be translated from the original as it is. */
  boolean isCurrent(String part) {
    return !outdated.containsKey(part)
        && edition
            .flatMap(Edition::translation)
            .filter(of -> of.revisions().containsKey(part))
            .isPresent();
  }

  private void addPart(EditionText.Part part, Optional<EditionText> translated) {
    Optional<EditionText.Part> there = translated.flatMap(all -> all.part(part.id()));
    List<Passage> passages = Passages.of(part.text());
    Optional<List<Passage>> found = there.map(one -> Passages.of(one.text()));
    boolean fuzzy = there.isPresent() && !isCurrent(part.id());
    String context = document() + "#" + part.id();
    List<PoEntry> entries = new ArrayList<>();
    if (found.isPresent() && !kinds(found.get()).equals(kinds(passages))) {
      entries.add(
          draft.add(
              context,
              part.text().strip(),
              notes.of(part, Optional.ofNullable(outdated.get(part.id()))),
              files.reference(file, part.line()),
              fuzzy,
              there.orElseThrow().text().strip()));
      parts.add(new PartDraft(part, there, List.of(), entries));
      return;
    }
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      int index = i;
      String translation = found.map(all -> all.get(index).text()).orElse("");
      entries.add(
          draft.add(
              context,
              passage.text(),
              notes.of(passage, Optional.ofNullable(outdated.get(part.id()))),
              files.reference(file, line(part, passage)),
              fuzzy && !translation.isEmpty(),
              translation));
    }
    parts.add(new PartDraft(part, there, passages, entries));
  }

  private static int line(EditionText.Part part, Passage passage) {
    String before = part.text().substring(0, passage.start());
    return part.line() + (int) before.chars().filter(c -> c == '\n').count();
  }

  private static List<String> kinds(List<Passage> passages) {
    return passages.stream().map(one -> one.kind() + one.marker()).toList();
  }

  /** The place of the translation's file, for messages. */
  Position at() {
    return Position.start(files.name() + "/" + ContentFiles.edition(item, language));
  }
}
