package optout.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import optout.content.EditionText;
import optout.markdown.Markdown;
import optout.markdown.Passage;
import optout.model.Content;
import optout.model.Editions;
import optout.model.Inline;
import optout.model.LabelName;
import optout.model.LabelScope;
import optout.model.OutdatedUnit;
import optout.model.Prose;
import optout.model.ShownLabel;
import optout.problem.Problems;

/** Notes that tell translators what a text is, and what its placeholders stand for. */
final class Notes {
  private final LabelScope scope;
  private final String language;

  Notes(Content content, Editions item, String language) {
    this.scope = LabelScope.of(content, item);
    this.language = language;
  }

  /** Notes on a passage. */
  List<String> of(Passage passage, Optional<OutdatedUnit> outdated) {
    String shown = passage.kind().shown();
    String kind = Character.toUpperCase(shown.charAt(0)) + shown.substring(1) + ".";
    return notes(
        passage.marker().isEmpty() ? kind : kind + " Inside of " + passage.marker() + ".",
        passage.text(),
        outdated);
  }

  /** Notes on a part as a whole. */
  List<String> of(EditionText.Part part, Optional<OutdatedUnit> outdated) {
    return notes(
        "All of a part: its translation has other paragraphs or items than the original.",
        part.text(),
        outdated);
  }

  private List<String> notes(String first, String text, Optional<OutdatedUnit> outdated) {
    List<String> notes = new ArrayList<>();
    notes.add(first);
    outdated
        .filter(OutdatedUnit::hasOtherData)
        .ifPresent(
            unit ->
                notes.add(
                    "What guide.yaml says of this part has changed: its controls, what a switch is"
                        + " set to, links, regions or order. See whether the words are right."));
    String kept =
        Token.inMarkdown(text, new Problems()).stream()
            .map(Token::written)
            .distinct()
            .collect(Collectors.joining(" "));
    if (!kept.isEmpty()) {
      notes.add("Keep as it is: " + kept);
    }
    Prose.inlines(Markdown.parse("", text, 1, new Problems()), Inline.LabelRef.class)
        .map(Inline.LabelRef::name)
        .map(LabelName::toString)
        .collect(Collectors.toCollection(TreeSet::new))
        .forEach(name -> label(name).ifPresent(notes::add));
    return notes;
  }

  private Optional<String> label(String written) {
    return LabelName.parse(written)
        .map(scope::find)
        .filter(found -> found.size() == 1)
        .flatMap(found -> found.get(0).shown(language))
        .map(shown -> "[[" + written + "]] is shown as: " + shown(shown));
  }

  private String shown(ShownLabel label) {
    return label.text()
        + label.english().map(english -> " (" + english + ")").orElse("")
        + (label.isForeignTo(language) ? " (in English: no other is evidenced)" : "");
  }
}
