package optout.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.language.MessageUses;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Letter;
import optout.model.Page;
import optout.model.Reference;
import optout.model.Screenshot;
import optout.model.Service;
import optout.problem.Outcome;
import optout.problem.Problem;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Severity;
import optout.site.Plan;

/** All checks of content that could be read: each gives what is wrong. */
public final class Checks {
  private Checks() {}

  /**
   * Problems in the content itself.
   *
   * @param read after an error, nothing is said to be unused that may have been used there
   */
  public static List<Problem> content(Outcome<Content> read) {
    Problems problems = new Problems();
    Content content = read.value();
    new LanguageCheck(content, problems).run();
    new SlugCheck(content, problems).run();
    new PermanentCheck(content, problems).run();
    new SourceUseCheck(content, problems).run();
    checkHome(content, problems);
    new OrderCheck(content, problems).run();
    new LawCheck(content.law(), problems).run();
    TermCheck terms = new TermCheck(content, problems);
    terms.checkTable();
    content
        .items()
        .forEach(item -> item.editions().values().forEach(edition -> terms.check(item, edition)));
    for (Service service : content.services().values()) {
      service.screenshots().forEach(one -> problems.add(screenshot(service, one)));
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
    for (Letter letter : content.letters()) {
      new LetterCheck(content, letter, problems).run();
      new TranslationCheck(content, letter, problems).run();
      checkProse(content, targets, vocabularies, letter, problems);
    }
    for (Page page : content.pages()) {
      new TranslationCheck(content, page, problems).run();
      checkSheet(page, problems);
      checkProse(content, targets, vocabularies, page, problems);
    }
    // Last: that nothing shows a screen may follow from what was found before.
    new ScreenCheck(content, problems).run(read.hasErrors());
    return withoutFollowing(read, problems.sorted());
  }

  /**
   * Leaves out that a translation is out of date, which is no news while its original is being
   * corrected.
   */
  private static List<Problem> withoutFollowing(Outcome<Content> read, List<Problem> found) {
    String original = "/" + read.value().site().sourceLanguage() + ".md";
    Set<String> broken =
        Stream.concat(read.problems().stream(), found.stream())
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(problem -> problem.at().file())
            .collect(Collectors.toSet());
    return found.stream()
        .filter(
            problem ->
                problem.code() != ProblemCode.TRANSLATION_OUT_OF_DATE
                    || !broken.contains(folder(problem.at().file()) + original))
        .toList();
  }

  private static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/'));
  }

  /** Problems in the interface texts, seen from the templates and code that ask for them. */
  public static List<Problem> messages(Content content, MessageUses uses) {
    Problems problems = new Problems();
    new MessageCheck(content, uses, problems).run();
    return problems.sorted();
  }

  /** Placeholders that are still to be filled in, in settings and in texts. */
  public static List<Problem> placeholders(Content content) {
    Problems problems = new Problems();
    new Placeholders(problems).report(content);
    return problems.sorted();
  }

  /** Problems in the plan of a site. */
  public static List<Problem> plan(Content content, Plan plan) {
    Problems problems = new Problems();
    new LedgerCheck(content, plan, problems).run();
    return problems.sorted();
  }

  private static void checkSheet(Page page, Problems problems) {
    page.sheet()
        .ifPresent(
            sheet ->
                page.editions().values().stream()
                    .filter(edition -> edition.section(sheet.id()).isEmpty())
                    .sorted(Comparator.comparing(Edition::language))
                    .forEach(edition -> reportNoSection(sheet, edition, problems)));
  }

  private static void reportNoSection(Reference sheet, Edition edition, Problems problems) {
    List<String> sections = edition.sections().stream().map(Edition.Section::id).toList();
    String guess = problems.hint(sheet.at(), sheet.id(), sections);
    problems.error(
        sheet.at(),
        ProblemCode.PAGE_NO_SECTION,
        "'sheet' is '" + sheet.id() + "', but " + edition.language() + ".md has no such section",
        guess.isEmpty() ? "write the id of a section, or add it" : guess);
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

  /** Problems in the record of a screenshot, be it part of the content or not yet. */
  public static List<Problem> screenshot(Service service, Screenshot screenshot) {
    Problems problems = new Problems();
    new ScreenshotCheck(service, screenshot, problems).run();
    return problems.sorted();
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
      new BlankCheck(item, edition, problems).run();
      if (item.about().isEmpty() || content.service(item).isPresent()) {
        Vocabulary vocabulary =
            vocabularies.computeIfAbsent(
                Vocabulary.key(item, edition.language()),
                key -> Vocabulary.of(content, item, edition.language()));
        new LabelCheck(vocabulary, item, edition, problems).run();
      }
    }
  }
}
