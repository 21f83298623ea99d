package optout.check;

import java.util.List;
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
import optout.model.Position;
import optout.model.Problems;
import optout.model.Prose;
import optout.model.Reference;
import optout.model.Route;
import optout.model.Service;
import optout.model.Step;
import optout.model.Suggestion;
import optout.model.Visible;

/**
 * Labels in prose are references to the table, never typed by hand: a step names only labels that
 * its data lists, and nothing in quotation marks that the table does not have.
 */
final class LabelCheck {
  private static final String QUOTES = "“„\"«»‹›‘‚";
  private static final Pattern QUOTED =
      Pattern.compile("[" + QUOTES + "]([^“”„\"«»‹›‘’‚\uFFFC]{2,120})[”“\"«»‹›’‘]");

  private final Editions item;
  private final Edition edition;
  private final Problems problems;
  private final List<Service> services;
  private final Set<String> ids;
  private final Vocabulary vocabulary;

  LabelCheck(Vocabulary vocabulary, Editions item, Edition edition, Problems problems) {
    this.item = item;
    this.edition = edition;
    this.problems = problems;
    this.vocabulary = vocabulary;
    this.services = vocabulary.services();
    this.ids = vocabulary.ids();
  }

  void run() {
    Prose.inlines(edition.blocks(), LabelRef.class).forEach(this::checkLabel);
    Prose.inlines(edition.blocks(), QuotedLabel.class)
        .forEach(quoted -> checkText(quoted.text(), quoted.at()));
    Prose.lines(edition.blocks()).map(PlainLine::of).forEach(this::checkCirculating);
    if (item instanceof Guide guide) {
      for (Route route : guide.routes()) {
        edition.route(route.kind()).ifPresent(text -> checkSteps(route, text));
      }
    }
  }

  private void checkLabel(LabelRef label) {
    boolean known =
        Known.check(
            new Reference(label.label(), label.at()),
            "label",
            ids,
            "label/unknown",
            "labels stand in services/*/labels.yaml",
            problems);
    if (known) {
      Reference reference = new Reference(label.label(), label.at());
      checkText(reference, services, edition.language(), problems);
    }
  }

  /** A known label has a text that readers of a language can be shown. */
  static void checkText(
      Reference label, List<Service> services, String language, Problems problems) {
    if (services.stream().allMatch(one -> one.label(label.id(), language).isEmpty())) {
      problems.error(
          label.at(),
          "label/no-text",
          "the label '"
              + label.id()
              + "' has no English text"
              + (language.equals(Service.FALLBACK_LANGUAGE) ? "" : ", and none in " + language),
          "add its English text to labels.yaml, or describe the control in your own words");
    }
  }

  private void checkSteps(Route route, RouteText text) {
    for (StepText step : text.steps()) {
      route.steps().stream()
          .filter(data -> data.id().equals(step.id()))
          .findFirst()
          .ifPresent(data -> checkListed(data, step));
      Prose.lines(step.blocks()).map(PlainLine::of).forEach(this::checkQuotes);
    }
  }

  /** The labels in a step's text are among those of its data. */
  private void checkListed(Step data, StepText text) {
    Set<String> listed = data.labels().stream().map(Reference::id).collect(Collectors.toSet());
    if (!ids.containsAll(listed)) {
      // Reported with the guide; which label was meant cannot be known.
      return;
    }
    Prose.inlines(text.blocks(), LabelRef.class)
        .filter(label -> ids.contains(label.label()) && !listed.contains(label.label()))
        .forEach(
            label ->
                problems.error(
                    label.at(),
                    "label/not-in-step",
                    "the step '" + data.id() + "' does not list the label '" + label.label() + "'",
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

  private void checkText(String quoted, Position at) {
    if (!vocabulary.texts().containsKey(quoted)) {
      problems.error(
          at,
          "label/quoted-unknown",
          "'" + Visible.of(quoted) + "' is quoted like a label, but no label has this text",
          Suggestion.nearest(quoted, vocabulary.texts().keySet())
              .map(
                  near ->
                      "did you mean '" + near + "'? Write [[" + vocabulary.texts().get(near) + "]]")
              .orElse("write [[label-id]] for a label; use no quotation marks otherwise"));
    }
  }

  private void checkCirculating(PlainLine line) {
    vocabulary
        .circulating()
        .forEach(
            (wording, label) -> {
              for (int found = line.text().indexOf(wording);
                  found >= 0;
                  found = line.text().indexOf(wording, found + 1)) {
                problems.error(
                    line.position(found),
                    "label/circulating",
                    "'" + wording + "' is not what the service writes",
                    "write [[" + label + "]]");
              }
            });
  }
}
