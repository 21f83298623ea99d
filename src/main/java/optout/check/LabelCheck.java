package optout.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import optout.model.Edition;
import optout.model.Edition.RouteText;
import optout.model.Edition.StepText;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Inline.LabelRef;
import optout.model.Inline.QuotedLabel;
import optout.model.Inline.Strong;
import optout.model.Inline.Text;
import optout.model.LabelName;
import optout.model.LabelScope;
import optout.model.LabelScope.Found;
import optout.model.OutdatedUnit;
import optout.model.Prose;
import optout.model.Reference;
import optout.model.Route;
import optout.model.Service;
import optout.model.Step;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Visible;

/**
 * Labels in prose are references to the table, never typed by hand: each means one label, a step
 * names only those that its data lists, and nothing in quotation marks that the table does not
 * have.
 */
final class LabelCheck {
  private static final String QUOTES = "“„\"«»‹›‘‚";
  private static final Pattern QUOTED =
      Pattern.compile("[" + QUOTES + "]\u00a0?([^“”„\"«»‹›‘’‚\uFFFC]{2,120}?)\u00a0?[”“\"«»‹›’‘]");

  private final Editions item;
  private final Edition edition;
  private final Problems problems;
  private final Vocabulary vocabulary;
  private final LabelScope scope;
  private final Set<String> outOfDate;

  LabelCheck(Vocabulary vocabulary, Editions item, Edition edition, Problems problems) {
    this.item = item;
    this.edition = edition;
    this.problems = problems;
    this.vocabulary = vocabulary;
    this.scope = vocabulary.scope();
    this.outOfDate = OutdatedUnit.withOtherData(item, edition);
  }

  void run() {
    Prose.inlines(edition.blocks(), LabelRef.class).forEach(this::checkLabel);
    Prose.inlines(edition.blocks(), QuotedLabel.class).forEach(this::checkQuoted);
    Prose.inlines(edition.blocks(), Strong.class).forEach(this::checkTyped);
    Prose.lines(edition.blocks()).map(PlainLine::of).forEach(this::checkCirculating);
    if (item instanceof Guide guide) {
      for (Route route : guide.routes()) {
        edition.route(route.kind()).ifPresent(text -> checkSteps(guide, route, text));
      }
    }
  }

  private void checkLabel(LabelRef label) {
    if (isKnown(label)) {
      checkOne(
          scope.find(label.name()),
          "several services have a label '" + label.name() + "'",
          label.at());
    }
  }

  private void checkQuoted(QuotedLabel quoted) {
    if (checkText(quoted.text(), quoted.at())) {
      checkOne(
          scope.withText(quoted.text(), edition.language()),
          "several labels read '" + Visible.of(quoted.text()) + "'",
          quoted.at());
    }
  }

  /** Stressed words that are a label's, which nobody sees to when the service changes it. */
  private void checkTyped(Strong strong) {
    if (strong.content().size() == 1
        && strong.content().get(0) instanceof Text text
        && vocabulary.texts().contains(text.text())) {
      problems.warning(
          text.at(),
          ProblemCode.LABEL_TYPED_BY_HAND,
          "'" + Visible.of(text.text()) + "' is the text of a label, typed by hand",
          "write " + named(text.text()));
    }
  }

  private boolean isKnown(LabelRef label) {
    LabelName name = label.name();
    Reference reference = new Reference(name.id(), label.at());
    if (name.service().isEmpty()) {
      List<Found> elsewhere = scope.findAnywhere(name.id());
      if (!vocabulary.ids().contains(name.id()) && !elsewhere.isEmpty()) {
        problems.error(
            label.at(),
            ProblemCode.LABEL_UNKNOWN,
            "the guide's service has no label '" + name + "', but another service has",
            "write " + Vocabulary.names(scope, elsewhere));
        return false;
      }
      return Known.check(
          reference,
          "label",
          vocabulary.ids(),
          ProblemCode.LABEL_UNKNOWN,
          "labels stand in services/*/labels.yaml",
          problems);
    }
    String service = name.service().get();
    return Known.check(
            new Reference(service, label.at()),
            "service",
            scope.services().keySet(),
            ProblemCode.LABEL_UNKNOWN_SERVICE,
            "add services/" + service + "/service.yaml",
            problems)
        && Known.check(
            reference,
            "label",
            Optional.ofNullable(scope.services().get(service)).orElseThrow().labels().keySet(),
            ProblemCode.LABEL_UNKNOWN,
            "labels stand in services/" + service + "/labels.yaml",
            problems);
  }

  /** Of the labels that prose can mean there is one, and it has a text. */
  private void checkOne(List<Found> found, String several, Position at) {
    if (found.size() > 1) {
      problems.error(
          at, ProblemCode.LABEL_AMBIGUOUS, several, "write " + Vocabulary.names(scope, found));
    }
    if (found.size() == 1) {
      Found only = found.get(0);
      Reference label = new Reference(only.label().id(), at);
      checkText(label, only.service(), edition.language(), problems);
    }
  }

  /** A known label has a text that readers of a language can be shown. */
  static void checkText(Reference label, Service service, String language, Problems problems) {
    if (service.label(label.id(), language).isEmpty()) {
      problems.error(
          label.at(),
          ProblemCode.LABEL_NO_TEXT,
          "the label '"
              + label.id()
              + "' has no English text"
              + (language.equals(Service.FALLBACK_LANGUAGE) ? "" : ", and none in " + language),
          "add its English text to labels.yaml, or describe the control in your own words");
    }
  }

  private void checkSteps(Guide guide, Route route, RouteText text) {
    for (StepText step : text.steps()) {
      route.steps().stream()
          .filter(data -> data.id().equals(step.id()))
          .findFirst()
          .ifPresent(data -> checkListed(guide, data, step));
      Prose.lines(step.blocks()).map(PlainLine::of).forEach(this::checkQuotes);
    }
  }

  /** The labels of the guide's service in a step's text are among those of its data. */
  private void checkListed(Guide guide, Step data, StepText text) {
    if (outOfDate.contains(data.id()) || outOfDate.contains(Edition.INTRO)) {
      // The original is shown in its place.
      return;
    }
    Set<String> listed = data.labels().stream().map(Reference::id).collect(Collectors.toSet());
    if (!vocabulary.ids().containsAll(listed)) {
      // Reported with the guide; which label was meant cannot be known.
      return;
    }
    String own = guide.service().id();
    Prose.inlines(text.blocks(), LabelRef.class)
        .filter(label -> label.name().service().orElse(own).equals(own))
        .map(label -> new Reference(label.name().id(), label.at()))
        .filter(label -> vocabulary.ids().contains(label.id()) && !listed.contains(label.id()))
        .forEach(
            label ->
                problems.error(
                    label.at(),
                    ProblemCode.LABEL_NOT_IN_STEP,
                    "the step '" + data.id() + "' does not list the label '" + label.id() + "'",
                    "add it to the step's labels in guide.yaml, so that pictures and text agree"));
  }

  private void checkQuotes(PlainLine line) {
    String text = line.text();
    int first = firstQuote(text);
    if (first < 0) {
      return;
    }
    Matcher matcher = QUOTED.matcher(text);
    for (boolean found = matcher.find(first); found; found = matcher.find()) {
      checkText(matcher.group(1), line.position(matcher.start(1)));
    }
  }

  /** The regular expression would look at every character through several calls. */
  private static int firstQuote(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || (c > '~' && QUOTES.indexOf(c) >= 0)) {
        return i;
      }
    }
    return -1;
  }

  private boolean checkText(String quoted, Position at) {
    if (vocabulary.texts().contains(quoted)) {
      return true;
    }
    problems.error(
        at,
        ProblemCode.LABEL_QUOTED_UNKNOWN,
        "'" + Visible.of(quoted) + "' is quoted like a label, but no label has this text",
        problems
            .guess(at, quoted, vocabulary.texts())
            .map(near -> "did you mean '" + near + "'? Write " + named(near))
            .orElse("write [[label-id]] for a label; use no quotation marks otherwise"));
    return false;
  }

  private String named(String text) {
    return Vocabulary.names(scope, scope.withText(text, edition.language()));
  }

  private void checkCirculating(PlainLine line) {
    vocabulary
        .circulating()
        .forEach(
            (wording, instead) -> {
              for (int found = line.text().indexOf(wording);
                  found >= 0;
                  found = line.text().indexOf(wording, found + 1)) {
                problems.error(
                    line.position(found),
                    ProblemCode.LABEL_CIRCULATING,
                    "'" + wording + "' is not what the service writes",
                    "write " + instead);
              }
            });
  }
}
