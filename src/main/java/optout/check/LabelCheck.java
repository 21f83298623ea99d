package optout.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import optout.model.Block;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Edition.RouteText;
import optout.model.Edition.StepText;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Inline;
import optout.model.Label;
import optout.model.Problems;
import optout.model.Prose;
import optout.model.Reference;
import optout.model.Route;
import optout.model.Service;
import optout.model.Step;
import optout.model.Suggestion;

/**
 * Labels in prose are references to the table, never typed by hand: a step names only labels that
 * its data lists, and nothing in quotation marks that the table does not have.
 */
final class LabelCheck {
  private static final Pattern QUOTED =
      Pattern.compile("[“„\"«»‹›‘‚]([^“”„\"«»‹›‘’‚]{2,120})[”“\"«»‹›’‘]");

  private final Editions item;
  private final Edition edition;
  private final Problems problems;
  private final List<Service> services;
  private final Set<String> ids;

  LabelCheck(Content content, Editions item, Edition edition, Problems problems) {
    this.item = item;
    this.edition = edition;
    this.problems = problems;
    this.ids = Checks.labelIds(content, item);
    this.services =
        content.services().values().stream()
            .filter(
                service ->
                    !(item instanceof Guide guide) || guide.service().id().equals(service.id()))
            .toList();
  }

  void run() {
    Map<String, String> circulating = circulating();
    Prose.inlines(
        edition.blocks(),
        inline -> {
          if (inline instanceof Inline.LabelRef label) {
            checkLabel(label);
          } else if (inline instanceof Inline.QuotedLabel quoted) {
            checkText(quoted.text(), new Reference(quoted.text(), quoted.at()));
          } else if (inline instanceof Inline.Text text) {
            checkCirculating(text, circulating);
          }
        });
    if (item instanceof Guide guide) {
      for (Route route : guide.routes()) {
        edition.route(route.kind()).ifPresent(text -> checkSteps(route, text));
      }
    }
  }

  private void checkLabel(Inline.LabelRef label) {
    boolean known =
        Known.check(
            new Reference(label.label(), label.at()), "label", ids, "label/unknown", problems);
    if (known
        && services.stream()
            .noneMatch(service -> service.label(label.label(), edition.language()).isPresent())) {
      problems.error(
          label.at(),
          "label/no-text",
          "the label '"
              + label.label()
              + "' has a text neither in '"
              + edition.language()
              + "' nor in English",
          "describe the control in your own words");
    }
  }

  private void checkSteps(Route route, RouteText text) {
    for (StepText step : text.steps()) {
      Optional<Step> data =
          route.steps().stream().filter(one -> one.id().equals(step.id())).findFirst();
      Set<String> listed =
          data.stream()
              .flatMap(one -> one.labels().stream())
              .map(Reference::id)
              .collect(Collectors.toSet());
      List<Block> blocks = step.blocks();
      Prose.inlines(
          blocks,
          inline -> {
            if (inline instanceof Inline.LabelRef label
                && ids.contains(label.label())
                && !listed.contains(label.label())) {
              problems.error(
                  label.at(),
                  "label/not-in-step",
                  "the step '" + step.id() + "' does not list the label '" + label.label() + "'",
                  "add it to the step's labels in guide.yaml, so that pictures and text agree");
            } else if (inline instanceof Inline.Text quoted) {
              checkQuotes(quoted);
            }
          });
    }
  }

  private void checkQuotes(Inline.Text text) {
    Matcher matcher = QUOTED.matcher(text.text());
    while (matcher.find()) {
      checkText(matcher.group(1), new Reference(matcher.group(1), text.at()));
    }
  }

  private void checkText(String quoted, Reference at) {
    Set<String> texts = new HashSet<>();
    for (Service service : services) {
      for (Label label : service.labels().values()) {
        label.text(edition.language()).ifPresent(texts::add);
        label.text(Service.FALLBACK_LANGUAGE).ifPresent(texts::add);
      }
    }
    if (!texts.contains(quoted)) {
      problems.error(
          at.at(),
          "label/quoted-unknown",
          "'" + quoted + "' is quoted like a label, but no label has this text",
          Suggestion.nearest(quoted, texts)
              .map(near -> "did you mean '" + near + "'? Write [[its-id]]")
              .orElse("write [[label-id]] for a label; use no quotation marks otherwise"));
    }
  }

  /** Wordings that are in use elsewhere and are not the service's, with the label meant. */
  private Map<String, String> circulating() {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    for (Service service : services) {
      for (Label label : service.labels().values()) {
        Optional.ofNullable(label.texts().get(edition.language()))
            .ifPresent(
                wording ->
                    wording.circulating().forEach(text -> pairs.add(Map.entry(text, label.id()))));
      }
    }
    return pairs.stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, same) -> first));
  }

  private void checkCirculating(Inline.Text text, Map<String, String> circulating) {
    circulating.forEach(
        (wording, label) -> {
          if (text.text().contains(wording)) {
            problems.error(
                text.at(),
                "label/circulating",
                "'" + wording + "' is not what the service writes",
                "write [[" + label + "]]");
          }
        });
  }
}
