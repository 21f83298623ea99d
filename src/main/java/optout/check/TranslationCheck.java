package optout.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Edition.RouteText;
import optout.model.Edition.StepText;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Position;
import optout.model.Problems;
import optout.model.Reference;
import optout.model.Route;
import optout.model.Step;
import optout.model.Translation;

/** Every edition has all that the guide and the source edition have, and nothing else. */
final class TranslationCheck {
  /** Ids that templates use themselves. */
  private static final Set<String> RESERVED =
      Set.of("main", "marks", "now", "regions", "ways", "contents", "sources", "next", "publisher");

  private final Content content;
  private final Editions item;
  private final Problems problems;

  TranslationCheck(Content content, Editions item, Problems problems) {
    this.content = content;
    this.item = item;
    this.problems = problems;
  }

  void run() {
    String sourceLanguage = content.site().sourceLanguage();
    Optional<Edition> source = Optional.ofNullable(item.editions().get(sourceLanguage));
    if (source.isEmpty()) {
      problems.error(
          item.at(),
          "edition/no-source",
          "there is no edition in the source language",
          "add " + sourceLanguage + ".md");
    }
    List<String> published = content.site().languages().stream().map(Reference::id).toList();
    for (Edition edition : item.editions().values()) {
      Known.check(
          new Reference(edition.language(), Position.start(edition.at().file())),
          "language",
          published,
          "edition/unknown-language",
          problems);
      if (item instanceof Guide guide) {
        checkRoutes(guide, edition);
      }
      checkReserved(edition);
      boolean isSource = edition.language().equals(sourceLanguage);
      checkTranslation(edition, isSource);
      if (!isSource) {
        source.ifPresent(of -> compare(edition, of));
      }
    }
  }

  private void checkRoutes(Guide guide, Edition edition) {
    List<String> wanted = guide.routes().stream().map(route -> route.kind().id()).toList();
    List<String> found = edition.routes().stream().map(route -> route.kind().id()).toList();
    sameIds("route", wanted, found, edition.at());
    for (Route route : guide.routes()) {
      edition.route(route.kind()).ifPresent(text -> checkSteps(route, text));
    }
  }

  private void checkSteps(Route route, RouteText text) {
    sameIds(
        "step",
        route.steps().stream().map(Step::id).toList(),
        text.steps().stream().map(StepText::id).toList(),
        text.at());
  }

  private void compare(Edition edition, Edition source) {
    List<String> wanted = new ArrayList<>(source.anchors());
    List<String> found = new ArrayList<>(edition.anchors());
    Set<String> routesAndSteps = routesAndSteps(edition);
    routesAndSteps.addAll(routesAndSteps(source));
    wanted.removeAll(routesAndSteps);
    found.removeAll(routesAndSteps);
    sameIds("section", wanted, found, edition.at());
  }

  private static Set<String> routesAndSteps(Edition edition) {
    Set<String> ids = new TreeSet<>();
    for (RouteText route : edition.routes()) {
      ids.add(route.kind().id());
      route.steps().forEach(step -> ids.add(step.id()));
    }
    return ids;
  }

  private void sameIds(String what, List<String> wanted, List<String> found, Position at) {
    for (String id : wanted) {
      if (!found.contains(id)) {
        problems.error(
            at,
            "edition/missing-" + what,
            "the " + what + " '" + id + "' is missing",
            "add a heading that ends in {#" + id + "}");
      }
    }
    for (String id : found) {
      if (!wanted.contains(id)) {
        Known.check(new Reference(id, at), what, wanted, "edition/unknown-" + what, problems);
      }
    }
    if (Set.copyOf(wanted).equals(Set.copyOf(found)) && !wanted.equals(found)) {
      problems.error(
          at,
          "edition/" + what + "-order",
          "the " + what + "s stand in another order: " + String.join(", ", found),
          "put them as: " + String.join(", ", wanted));
    }
  }

  private void checkReserved(Edition edition) {
    for (String anchor : edition.anchors()) {
      if (RESERVED.contains(anchor)) {
        problems.error(
            edition.at(),
            "edition/reserved-anchor",
            "the anchor '" + anchor + "' is used by the page itself",
            "choose another");
      }
    }
  }

  private void checkTranslation(Edition edition, boolean isSource) {
    if (edition.translation().isEmpty()) {
      if (!isSource) {
        problems.error(
            edition.at(),
            "front-matter/missing-key",
            "'translation' is missing",
            "say what this translates and who did it: {of: "
                + content.site().sourceLanguage()
                + ", by: machine, reviewed: null}");
      }
      return;
    }
    Translation translation = edition.translation().get();
    if (isSource || edition.language().equals(translation.of().id())) {
      problems.error(
          translation.of().at(),
          "front-matter/own-translation",
          "the source edition is no translation",
          "remove 'translation'");
    } else if (Known.check(
        translation.of(),
        "edition",
        item.editions().keySet(),
        "front-matter/unknown-edition",
        problems)) {
      checkRevisions(translation);
    }
  }

  private void checkRevisions(Translation translation) {
    Edition of = Optional.ofNullable(item.editions().get(translation.of().id())).orElseThrow();
    if (translation.revisions().isEmpty()) {
      problems.warning(
          translation.of().at(),
          "translation/no-revisions",
          "nothing says which text of the original was translated",
          "run 'optout revisions' when the translation is complete");
      return;
    }
    for (String unit : of.revisions().keySet()) {
      Reference revision = translation.revisions().get(unit);
      String current = of.revisions().get(unit);
      if (revision == null) {
        problems.warning(
            translation.of().at(),
            "translation/no-revision",
            "no revision says which text of '" + unit + "' was translated",
            "run 'optout revisions' when the translation is complete");
      } else if (!revision.id().equals(current)) {
        problems.warning(
            revision.at(),
            "translation/out-of-date",
            "'"
                + unit
                + "' was translated from revision "
                + revision.id()
                + "; now it is "
                + current,
            "translate the change, then run 'optout revisions'");
      }
    }
    translation
        .revisions()
        .forEach(
            (unit, revision) -> {
              if (!of.revisions().containsKey(unit)) {
                problems.warning(
                    revision.at(),
                    "translation/unknown-unit",
                    "the source edition has no part '" + unit + "'",
                    "run 'optout revisions'");
              }
            });
  }
}
