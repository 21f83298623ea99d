package optout.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Page;
import optout.model.Screenshot;
import optout.model.Service;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.site.Plan;

/** Everything that can be wrong in content that could be read. */
public final class Checks {
  private Checks() {}

  /** Adds what is wrong to the problems of the run. */
  public static void run(Content content, Problems problems) {
    new LanguageCheck(content, problems).run();
    new SlugCheck(content, problems).run();
    new PermanentCheck(content, problems).run();
    new SourceUseCheck(content, problems).run();
    checkHome(content, problems);
    for (Service service : content.services().values()) {
      service.screenshots().forEach(screenshot -> run(service, screenshot, problems));
    }
    Targets targets = Targets.of(content);
    Map<Vocabulary.Key, Vocabulary> vocabularies = new ConcurrentHashMap<>();
    content.guides().parallelStream()
        .forEach(
            guide -> {
              new GuideCheck(content, guide, problems).run();
              new TranslationCheck(content, guide, problems).run();
              checkProse(content, targets, vocabularies, guide, problems);
            });
    for (Page page : content.pages()) {
      new TranslationCheck(content, page, problems).run();
      checkProse(content, targets, vocabularies, page, problems);
    }
    // Last: that nothing shows a screen may follow from what was found before.
    new ScreenCheck(content, problems).run();
  }

  /** Adds what the plan of a site lacks. */
  public static void run(Content content, Plan plan, Problems problems) {
    new LedgerCheck(content, plan, problems).run();
  }

  private static void checkHome(Content content, Problems problems) {
    if (content.pages().stream().noneMatch(page -> page.id().equals(Page.HOME))) {
      problems.error(
          content.site().at(),
          ProblemCode.SITE_NO_HOME,
          "there is no home page, which lists the guides",
          "add pages/home/page.yaml and pages/home/" + content.site().sourceLanguage() + ".md");
    }
  }

  /** Adds what is wrong with a screenshot that is not yet part of the content. */
  public static void run(Service service, Screenshot screenshot, Problems problems) {
    new ScreenshotCheck(service, screenshot, problems).run();
  }

  private static void checkProse(
      Content content,
      Targets targets,
      Map<Vocabulary.Key, Vocabulary> vocabularies,
      Editions item,
      Problems problems) {
    for (Edition edition : item.editions().values()) {
      new LinkCheck(content, targets, item, edition, problems).run();
      new CitationCheck(content, edition, problems).run();
      if (!(item instanceof Guide guide) || content.services().containsKey(guide.service().id())) {
        Vocabulary vocabulary =
            vocabularies.computeIfAbsent(
                Vocabulary.key(item, edition.language()),
                key -> Vocabulary.of(content, item, edition.language()));
        new LabelCheck(vocabulary, item, edition, problems).run();
      }
    }
  }
}
