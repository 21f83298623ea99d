package optout.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.model.Block;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Edition.StepText;
import optout.model.Inline;
import optout.model.Law;
import optout.model.Letter;
import optout.model.Letter.Clause;
import optout.model.Letter.Field;
import optout.model.Prose;
import optout.model.Reference;
import optout.model.Region;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Severity;

/** A letter agrees with its service, with the law, and with itself in every language. */
final class LetterCheck {
  private final Content content;
  private final Letter letter;
  private final Problems problems;
  private final Set<String> fields;
  private final Map<String, Clause> clauses = new HashMap<>();

  LetterCheck(Content content, Letter letter, Problems problems) {
    this.content = content;
    this.letter = letter;
    this.problems = problems;
    fields = letter.fields().stream().map(Field::id).collect(Collectors.toSet());
  }

  void run() {
    Map<String, Position> seen = new HashMap<>();
    letter.fields().forEach(field -> checkOnce("field", field.id(), field.at(), seen));
    seen.clear();
    letter.clauses().forEach(clause -> checkOnce("clause", clause.id(), clause.at(), seen));
    letter.clauses().forEach(clause -> clauses.putIfAbsent(clause.id(), clause));
    frame().forEach(this::checkField);
    checkService();
    letter.changes().stream()
        .flatMap(change -> change.sources().stream())
        .forEach(this::checkSource);
    letter.editions().values().forEach(this::check);
  }

  private void checkOnce(String what, String id, Position at, Map<String, Position> seen) {
    Position earlier = id.isEmpty() ? null : seen.putIfAbsent(id, at);
    if (earlier != null) {
      problems.error(
          at,
          ProblemCode.LETTER_DUPLICATE,
          "duplicate " + what + " '" + id + "'",
          "the first is in line " + earlier.line() + "; give this one another id");
    }
  }

  /** Fields that stand outside of clauses. */
  private Stream<Reference> frame() {
    return Stream.of(
            letter.sender().stream(),
            letter.addressee().stream(),
            Stream.of(letter.date(), letter.signature()))
        .flatMap(Function.identity());
  }

  private boolean checkField(Reference field) {
    return Known.check(
        field, "field", fields, ProblemCode.LETTER_UNKNOWN_FIELD, "add it to 'fields'", problems);
  }

  private void checkSource(Reference source) {
    Known.check(
        source,
        "source",
        content.sources().keySet(),
        ProblemCode.LETTER_UNKNOWN_SOURCE,
        "add it to sources.yaml",
        problems);
  }

  private void checkService() {
    boolean known =
        Known.check(
            letter.service(),
            "service",
            content.services().keySet(),
            ProblemCode.LETTER_UNKNOWN_SERVICE,
            "write the name of its folder",
            problems);
    if (known && letter.addressee().isEmpty()) {
      Set<Region> without =
          without(letter.regions(), content.service(letter).orElseThrow().addressees().keySet());
      if (!without.isEmpty()) {
        problems.error(
            letter.service().at(),
            ProblemCode.LETTER_NO_ADDRESSEE,
            "the service has no address for letters from: " + ids(without),
            "add it to 'addressees' in its service.yaml");
      }
    }
  }

  /** Regions for which there is nothing. */
  static Set<Region> without(Set<Region> regions, Set<Region> there) {
    Set<Region> without = new TreeSet<>(regions);
    without.removeAll(there);
    return without;
  }

  static String ids(Set<Region> regions) {
    return regions.stream().map(Region::id).collect(Collectors.joining(", "));
  }

  private void check(Edition edition) {
    List<StepText> texts = edition.clauses();
    Set<String> used = frame().map(Reference::id).collect(Collectors.toCollection(HashSet::new));
    checkClauses(edition, texts);
    for (StepText text : texts) {
      Set<Region> regions =
          clauses.containsKey(text.id()) ? clauses.get(text.id()).regions() : letter.regions();
      Set<String> rights = new LinkedHashSet<>();
      text.body().forEach(block -> checkText(block, text));
      Prose.inlines(text.body())
          .forEach(inline -> checkInline(inline, regions, used, rights, text));
    }
    checkNames(edition);
    // What is misspelt or missing elsewhere only seems to be unused.
    if (fields.containsAll(used) && texts.size() >= letter.clauses().size()) {
      checkUse(edition, used);
    }
  }

  private void checkClauses(Edition edition, List<StepText> texts) {
    Set<String> written = texts.stream().map(StepText::id).collect(Collectors.toSet());
    for (StepText text : texts) {
      Known.check(
          new Reference(text.id(), text.at()),
          "clause",
          clauses.keySet(),
          ProblemCode.LETTER_UNKNOWN_CLAUSE,
          "add it to letter.yaml",
          problems);
    }
    letter.clauses().stream()
        .map(Clause::id)
        .filter(id -> !id.isEmpty() && !written.contains(id))
        .forEach(
            id ->
                problems.add(
                    edition.translation().isPresent() ? Severity.WARNING : Severity.ERROR,
                    edition.at(),
                    ProblemCode.LETTER_MISSING_CLAUSE,
                    "the clause '" + id + "' is missing",
                    "add '### … {#" + id + "}' below '## … {#letter}'"));
  }

  /** A letter is text: paragraphs and simple lists. */
  private void checkText(Block block, StepText clause) {
    boolean text =
        block instanceof Block.Paragraph
            || (block instanceof Block.Listing list
                && list.items().stream()
                    .allMatch(item -> item.size() == 1 && item.get(0) instanceof Block.Paragraph));
    if (!text) {
      notText(clause.at());
    }
  }

  private void notText(Position at) {
    problems.error(
        at,
        ProblemCode.LETTER_NOT_TEXT,
        "a letter has paragraphs and lists of plain text alone",
        "put links, sources, notices and emphasis before or after the letter");
  }

  private void checkInline(
      Inline inline, Set<Region> regions, Set<String> used, Set<String> rights, StepText clause) {
    if (inline instanceof Inline.Blank blank) {
      used.add(blank.field());
      checkField(new Reference(blank.field(), blank.at()));
    } else if (inline instanceof Inline.LawRef law) {
      checkRight(law, regions);
      rights.add(law.right());
      if (rights.size() == 2) {
        problems.error(
            law.at(),
            ProblemCode.LETTER_TWO_RIGHTS,
            "the clause '" + clause.id() + "' cites two rights: " + String.join(", ", rights),
            "make a clause of each");
      }
    } else if (!(inline instanceof Inline.Text
        || inline instanceof Inline.LabelRef
        || (inline instanceof Inline.Link link && link.bare().isPresent()))) {
      notText(clause.at());
    }
  }

  private void checkRight(Inline.LawRef ref, Set<Region> regions) {
    Map<String, Law.Right> rights = content.law().rights();
    boolean known =
        Known.check(
            new Reference(ref.right(), ref.at()),
            "right",
            rights.keySet(),
            ProblemCode.LETTER_UNKNOWN_RIGHT,
            "add it to 'rights' in law.yaml",
            problems);
    Law.Right right = rights.get(ref.right());
    if (known && right != null) {
      Set<Region> without = without(regions, right.provisions().keySet());
      if (!without.isEmpty()) {
        problems.error(
            ref.at(),
            ProblemCode.LETTER_NO_LAW,
            "law.yaml has no '" + ref.right() + "' for: " + ids(without),
            "name the clause's 'regions' in letter.yaml, and write another clause for the rest");
      }
    }
  }

  private void checkNames(Edition edition) {
    for (Field field : letter.fields()) {
      if (!field.id().isEmpty() && !edition.blanks().containsKey(field.id())) {
        problems.error(
            edition.at(),
            ProblemCode.LETTER_UNNAMED_FIELD,
            "the field '" + field.id() + "' has no name in this language",
            "add it to 'fields', as readers are to see it");
      }
    }
    edition.blanks().keySet().forEach(name -> checkField(new Reference(name, edition.at())));
  }

  private void checkUse(Edition edition, Set<String> used) {
    for (Field field : letter.fields()) {
      if (!field.id().isEmpty() && !used.contains(field.id())) {
        problems.warning(
            field.at(),
            ProblemCode.LETTER_UNUSED_FIELD,
            "the field '" + field.id() + "' stands nowhere in '" + edition.language() + "'",
            "write {{" + field.id() + "}} where it belongs, or remove the field");
      }
    }
  }
}
