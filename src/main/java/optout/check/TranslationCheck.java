package optout.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.MissingParts;
import optout.model.Reference;
import optout.model.Translation;
import optout.model.UnitRevision;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/** Every edition has all that the guide and the source edition have, and nothing else. */
final class TranslationCheck {
  private static final String WHEN_COMPLETE = "when the translation is complete, run ";

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
          ProblemCode.EDITION_NO_SOURCE,
          "there is no edition in the source language, which the others translate",
          "add " + sourceLanguage + ".md beside this file");
    }
    List<String> published = content.site().languages().stream().map(Reference::id).toList();
    for (Edition edition : item.editions().values()) {
      Known.check(
          new Reference(edition.language(), Position.start(edition.at().file())),
          "language",
          published,
          ProblemCode.EDITION_UNKNOWN_LANGUAGE,
          "add it to 'languages' in site.yaml",
          problems);
      Headings headings = new Headings(edition, problems);
      headings.checkReserved();
      if (item instanceof Guide guide && !guide.routes().isEmpty()) {
        headings.checkRoutes(guide);
      }
      boolean isSource = edition.language().equals(sourceLanguage);
      checkTranslation(edition, isSource);
      if (!isSource) {
        source.ifPresent(headings::checkSections);
        source.ifPresent(original -> checkCopy(edition, original));
      }
    }
  }

  /** Nobody translates all parts but the head into what they are. */
  private void checkCopy(Edition edition, Edition original) {
    Map<String, String> parts = new HashMap<>(edition.revisions());
    Map<String, String> originals = new HashMap<>(original.revisions());
    boolean same = parts.equals(originals);
    parts.remove(Edition.INTRO);
    originals.remove(Edition.INTRO);
    if (same || (!parts.isEmpty() && parts.equals(originals))) {
      problems.warning(
          edition.at(),
          ProblemCode.EDITION_COPY,
          "this text is word for word that of '" + original.language() + "'",
          "translate it, or remove the file: readers are then shown the original, and told so");
    }
  }

  private void checkTranslation(Edition edition, boolean isSource) {
    if (edition.translation().isEmpty()) {
      if (!isSource) {
        problems.error(
            edition.at(),
            ProblemCode.FRONT_MATTER_MISSING_KEY,
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
          ProblemCode.FRONT_MATTER_OWN_TRANSLATION,
          isSource
              ? "the source edition is not a translation"
              : "an edition does not translate itself",
          isSource
              ? "remove 'translation'"
              : "name the language it was translated from, such as "
                  + content.site().sourceLanguage());
    } else if (Known.check(
        translation.of(),
        "edition",
        item.editions().keySet(),
        ProblemCode.FRONT_MATTER_UNKNOWN_EDITION,
        "name the language it was translated from",
        problems)) {
      Edition original =
          Optional.ofNullable(item.editions().get(translation.of().id())).orElseThrow();
      checkRevisions(translation, original, MissingParts.of(item, edition));
      if (original.poster().isPresent() && edition.poster().isEmpty()) {
        problems.warning(
            edition.at(),
            ProblemCode.FRONT_MATTER_NO_POSTER,
            "the original has a claim for its poster, and this has none",
            "translate 'poster'; until then the poster shows the title");
      }
    }
  }

  private static String command(Translation translation) {
    return "'optout revisions " + translation.of().at().file() + "'";
  }

  private static boolean isShown(String translated, String current) {
    return !UnitRevision.of(translated).hasOtherData(UnitRevision.of(current));
  }

  private void checkRevisions(Translation translation, Edition of, Set<String> missing) {
    if (translation.revisions().isEmpty()) {
      problems.warning(
          translation.of().at(),
          ProblemCode.TRANSLATION_NO_REVISIONS,
          "nothing says which text of the original was translated",
          WHEN_COMPLETE + command(translation));
      return;
    }
    for (String unit : of.revisions().keySet()) {
      Reference revision = translation.revisions().get(unit);
      String current = of.revisions().get(unit);
      if (missing.contains(unit)) {
        // Reported as a heading that is missing.
        continue;
      }
      if (revision == null) {
        problems.warning(
            translation.of().at(),
            ProblemCode.TRANSLATION_NO_REVISION,
            "no revision says which text of '" + unit + "' was translated",
            WHEN_COMPLETE + command(translation));
      } else if (!revision.id().equals(current)) {
        problems.warning(
            revision.at(),
            ProblemCode.TRANSLATION_OUT_OF_DATE,
            "'"
                + unit
                + "' was translated from revision "
                + revision.id()
                + "; now it is "
                + current,
            (isShown(revision.id(), current)
                    ? "translate the change, then run "
                    : "guide.yaml says something else about it, so that readers are shown the"
                        + " original; translate the change, then run ")
                + command(translation));
      }
    }
    translation
        .revisions()
        .forEach(
            (unit, revision) -> {
              if (!of.revisions().containsKey(unit)) {
                problems.warning(
                    revision.at(),
                    ProblemCode.TRANSLATION_UNKNOWN_UNIT,
                    "the source edition has no part '" + unit + "'",
                    "remove it, or " + WHEN_COMPLETE + command(translation));
              }
            });
  }
}
