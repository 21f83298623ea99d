package optout.translate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import optout.content.EditionText;
import optout.content.RevisionStamp;
import optout.content.YamlEdit;
import optout.content.YamlText;
import optout.markdown.Passage;
import optout.markdown.Passages;
import optout.model.Edition;
import optout.model.Letter;
import optout.model.Reference;
import optout.model.RouteKind;
import optout.model.Translation;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/** Makes an edition's file of what translators wrote, part by part. */
final class EditionImport {
  private final EditionDraft draft;
  private final Wishes wishes;
  private final Credits credits;
  private final Problems problems;
  private final PoCheck check;

  /** Ids of parts that are complete now, or were before. */
  private final SortedMap<String, String> revisions = new TreeMap<>();

  private final List<String> left = new ArrayList<>();
  private boolean changed;

  /**
   * Credits of an edition: who translated it, and who read it over.
   *
   * @param by nothing, to leave it as it is; a new edition is then by a machine
   * @param reviewed nothing, to leave it as it is where no word changes
   */
  record Credits(Optional<String> by, Optional<String> reviewed) {
    /** Tells whether an edition that there is says something else. */
    boolean changes(EditionDraft draft) {
      return draft
          .edition()
          .flatMap(Edition::translation)
          .filter(
              old ->
                  by.filter(name -> !name.equals(old.by())).isPresent()
                      || reviewed.filter(name -> !old.reviewed().equals(reviewed)).isPresent())
          .isPresent();
    }
  }

  EditionImport(EditionDraft draft, Wishes wishes, Credits credits, Problems problems) {
    this.draft = draft;
    this.wishes = wishes;
    this.credits = credits;
    this.problems = problems;
    this.check = new PoCheck(problems);
  }

  /** Remark on what is not there yet, for whoever translates; nothing if all is. */
  Optional<String> remark() {
    if (!isReady() && draft.edition().isEmpty()) {
      return isBegun()
          ? Optional.of(
              draft.item() instanceof Letter
                  ? "not written yet: title, summary, slug, fields, introduction and all clauses"
                      + " come first"
                  : "not written yet: title, summary, slug and introduction come first")
          : Optional.empty();
    }
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of("left out, as not all of it is translated: " + String.join(", ", left));
  }

  private boolean isBegun() {
    return draft.entries().stream().anyMatch(entry -> wish(entry).isPresent());
  }

  /** The name of its folder in addresses; empty for the home page. */
  String slug() {
    return draft.head().entrySet().stream()
        .filter(entry -> entry.getKey().path().equals(List.of(HeadKey.SLUG)))
        .map(entry -> wish(entry.getValue()).orElse(entry.getValue().translation()))
        .findFirst()
        .orElse("");
  }

  /**
   * The text of the edition's file; nothing if it stays as it is, or cannot be made yet.
   *
   * @param before the file as it is, if there is one
   */
  Optional<String> text(Optional<String> before) {
    Optional<EditionText> old = before.flatMap(text -> EditionText.of(text, draft.item().kind()));
    draft
        .edition()
        .flatMap(Edition::translation)
        .ifPresent(of -> of.revisions().forEach((part, noted) -> revisions.put(part, noted.id())));
    checkHead();
    boolean isWhole = draft.edition().isPresent() || isReady();
    List<String> bodies = new ArrayList<>();
    for (PartDraft part : draft.parts()) {
      boolean isIntro = part.id().equals(Edition.INTRO);
      List<PoEntry> texts = new ArrayList<>(part.entries());
      if (isIntro) {
        draft
            .head()
            .forEach(
                (key, entry) -> {
                  if (key.isPartOfIntro()) {
                    texts.add(entry);
                  }
                });
      }
      part(part, texts).ifPresent(bodies::add);
    }
    boolean headChanged = draft.head().values().stream().anyMatch(this::isChanged);
    if (!isWhole || !(changed || headChanged || credits.changes(draft))) {
      return Optional.empty();
    }
    String file = "---\n" + head(old) + "---\n" + body(bodies);
    return Optional.of(asBefore(stamp(changed || headChanged).applyTo(file), before));
  }

  /**
   * Tells whether there is enough for an edition: all that its head and introduction need, and of a
   * letter every clause, as nobody sends one in two languages.
   */
  private boolean isReady() {
    Set<String> needed = new HashSet<>(Set.of(Edition.INTRO));
    if (draft.item() instanceof Letter letter) {
      letter.clauses().forEach(clause -> needed.add(clause.id()));
      needed.add(RouteKind.LETTER.id());
    }
    boolean intro =
        draft.parts().stream()
            .filter(part -> needed.contains(part.id()))
            .flatMap(part -> part.entries().stream())
            .allMatch(entry -> wish(entry).isPresent());
    return intro
        && draft.head().entrySet().stream()
            .filter(entry -> entry.getKey().isRequired())
            .allMatch(entry -> wish(entry.getValue()).isPresent());
  }

  private Optional<String> wish(PoEntry entry) {
    return wishes
        .of(entry)
        .filter(PoReader.Translated::isDone)
        .map(found -> found.text().text().strip());
  }

  private boolean isChanged(PoEntry entry) {
    return wishes
        .of(entry)
        .filter(found -> !found.text().text().isEmpty())
        .filter(found -> !found.text().text().strip().equals(entry.translation()))
        .isPresent();
  }

  private void checkHead() {
    draft
        .head()
        .forEach(
            (key, entry) ->
                wishes
                    .of(entry)
                    .filter(PoReader.Translated::isDone)
                    .ifPresent(
                        found -> {
                          check.line(found);
                          if (key.path().equals(List.of(HeadKey.SLUG))) {
                            check.slug(found);
                          }
                        }));
  }

  /**
   * The text of a part, and its revision: as it was where nobody changed it; new where all of its
   * texts are translated; none where there was none and some text is missing.
   */
  private Optional<String> part(PartDraft part, List<PoEntry> texts) {
    boolean touched =
        texts.stream()
            .anyMatch(
                entry ->
                    isChanged(entry)
                        || wishes
                            .of(entry)
                            .filter(found -> found.fuzzy() != entry.fuzzy())
                            .filter(found -> !found.text().text().isEmpty())
                            .isPresent());
    boolean done =
        texts.stream()
            .allMatch(
                entry ->
                    wishes.of(entry).map(PoReader.Translated::isDone).orElse(entry.isDone())
                        || !isNeeded(entry));
    Optional<String> old = part.translated().map(EditionText.Part::text);
    if (!touched) {
      return old;
    }
    checkTexts(part);
    List<String> translations = new ArrayList<>();
    for (PoEntry entry : part.entries()) {
      translations.add(
          wishes
              .of(entry)
              .map(found -> found.text().text().strip())
              .filter(text -> !text.isEmpty())
              .orElse(entry.translation()));
    }
    if (translations.contains("") || (old.isEmpty() && !done)) {
      if (old.isEmpty()) {
        left.add(part.id());
      }
      return old;
    }
    String text =
        part.entries().stream().anyMatch(this::isChanged) || old.isEmpty()
            ? part.written(translations)
            : old.get();
    checkBlocks(part, text, translations);
    if (done) {
      String current = draft.original().revisions().get(part.id());
      if (current != null) {
        changed |= !current.equals(revisions.put(part.id(), current));
      }
    }
    changed |= !old.equals(Optional.of(text));
    return Optional.of(text);
  }

  private void checkTexts(PartDraft part) {
    Set<PoEntry.Key> sorted = new HashSet<>();
    for (int i = 0; i < part.passages().size(); i++) {
      if (part.passages().get(i).isOneOfMany()) {
        sorted.add(part.entries().get(i).key());
      }
    }
    check.markdown(
        part.entries().stream()
            .flatMap(entry -> wishes.of(entry).stream())
            .filter(PoReader.Translated::isDone)
            .toList(),
        found -> sorted.contains(found.key()));
  }

  /** A poster's claim or a short title need not be there. */
  private boolean isNeeded(PoEntry entry) {
    return draft.head().entrySet().stream()
        .filter(one -> one.getValue().equals(entry))
        .allMatch(one -> one.getKey().isRequired());
  }

  private void checkBlocks(PartDraft part, String text, List<String> translations) {
    if (part.passages().isEmpty()) {
      return;
    }
    List<Passage> found = Passages.of(text);
    for (int i = 0; i < part.passages().size(); i++) {
      boolean same =
          i < found.size()
              && found.get(i).kind() == part.passages().get(i).kind()
              && found.get(i).text().equals(translations.get(i).strip());
      int index = i;
      if (!same || (i == part.passages().size() - 1 && found.size() > i + 1)) {
        wishes
            .of(part.entries().get(i))
            .ifPresent(
                wish ->
                    problems.error(
                        wish.text().start(),
                        ProblemCode.PO_BLOCKS,
                        "this text would not stay one " + part.passages().get(index).kind().shown(),
                        "write it without blank lines, and without what begins a heading, a list or"
                            + " a quotation; a cell of a table has \\| for |"));
        return;
      }
    }
  }

  private static String body(List<String> bodies) {
    StringBuilder body = new StringBuilder();
    for (String part : bodies) {
      if (body.length() > 0 && !body.toString().endsWith("\n\n")) {
        body.append(body.toString().endsWith("\n") ? "\n" : "\n\n");
      }
      body.append(part);
    }
    return body.toString().stripTrailing() + "\n";
  }

  private String head(Optional<EditionText> old) {
    if (old.isEmpty()) {
      return newHead();
    }
    String text = old.get().head().substring(1);
    YamlEdit edit = YamlEdit.of(text).orElseThrow();
    for (Map.Entry<HeadKey, PoEntry> entry : draft.head().entrySet()) {
      if (isChanged(entry.getValue())) {
        wish(entry.getValue()).ifPresent(value -> put(edit, entry.getKey(), value));
      }
    }
    return edit.text();
  }

  private void put(YamlEdit edit, HeadKey key, String value) {
    List<String> around = key.path().subList(0, key.path().size() - 1);
    String last = key.path().get(key.path().size() - 1);
    if (!edit.set(key.path(), value)
        && !edit.putAfter(around, HeadKey.SLUG, last + ": " + YamlText.of(value))) {
      problems.error(
          draft.at(),
          ProblemCode.PO_BAD_VALUE,
          "there is no place for '" + String.join(".", key.path()) + "' in the head",
          "write it there by hand");
    }
  }

  private String newHead() {
    StringBuilder head = new StringBuilder();
    draft
        .head()
        .forEach(
            (key, entry) ->
                wish(entry)
                    .ifPresent(
                        value -> {
                          boolean isField = key.path().size() > 1;
                          if (isField && head.indexOf("fields:") < 0) {
                            head.append("fields:\n");
                          }
                          head.append(isField ? "  " : "")
                              .append(key.path().get(key.path().size() - 1))
                              .append(": ")
                              .append(YamlText.of(value))
                              .append('\n');
                        }));
    return head.append("translation: {of: " + draft.original().language() + "}\n").toString();
  }

  private RevisionStamp stamp(boolean wordsChanged) {
    Optional<Translation> old = draft.edition().flatMap(Edition::translation);
    Translation translation =
        new Translation(
            old.map(Translation::of).orElse(new Reference(draft.original().language(), draft.at())),
            credits.by().or(() -> old.map(Translation::by)).orElse(Translation.MACHINE),
            credits
                .reviewed()
                .or(() -> wordsChanged ? Optional.empty() : old.flatMap(Translation::reviewed)),
            Map.of());
    return new RevisionStamp(translation, revisions);
  }

  private static String asBefore(String text, Optional<String> before) {
    String mark = before.filter(one -> one.startsWith("\uFEFF")).map(one -> "\uFEFF").orElse("");
    boolean isOfWindows = before.filter(one -> one.contains("\r\n")).isPresent();
    return mark + (isOfWindows ? text.replace("\n", "\r\n") : text);
  }
}
