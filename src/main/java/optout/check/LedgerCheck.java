package optout.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.model.Content;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.PublishedAddresses;
import optout.model.PublishedFolder;
import optout.model.Reference;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.site.Output;
import optout.site.Plan;
import optout.site.Recipe;
import optout.site.SitePath;

/**
 * Check of the ledger: what others frame and load is made for ever, and what they may begin to use
 * is noted down.
 */
final class LedgerCheck {
  private static final String INDEX = "index.html";

  private final Content content;
  private final Plan plan;
  private final Problems problems;
  private final Set<String> made = new HashSet<>();

  LedgerCheck(Content content, Plan plan, Problems problems) {
    this.content = content;
    this.plan = plan;
    this.problems = problems;
  }

  void run() {
    Stream.concat(plan.outputs().stream().map(Output::path), plan.places().copies().stream())
        .forEach(path -> made.addAll(List.of(path.path(), address(path))));
    PublishedAddresses ledger = content.ledger();
    check("files", ledger.files(), Set.of(""), files());
    check("in-languages", ledger.inLanguages(), languages(), inLanguages());
    check("beside-guides", ledger.besideGuides(), guides(), besideGuides());
  }

  /** The path of a file, or of the folder whose page it is. */
  private static String address(SitePath path) {
    return path.name().equals(INDEX) ? path.folder() : path.path();
  }

  private Set<String> languages() {
    Set<String> folders = new TreeSet<>();
    plan.places().languages().forEach(language -> folders.add(language + "/"));
    return folders;
  }

  /** The folders in which a guide is found, or was, with all that lies beside it. */
  private Set<String> guides() {
    Set<String> folders = new TreeSet<>();
    for (Guide guide : content.guides()) {
      plan.places()
          .ownLanguages(guide)
          .flatMap(language -> plan.places().find(guide, language).stream())
          .forEach(path -> folders.add(path.folder()));
    }
    Map<String, Editions> items = content.byPermanentName();
    content.ledger().folders().stream()
        .filter(one -> items.get(one.item().id()) instanceof Guide)
        .map(PublishedFolder::folder)
        .forEach(folders::add);
    return folders;
  }

  private Set<String> files() {
    Set<String> paths =
        paths(
            recipe ->
                recipe instanceof Recipe.ResizeScript
                    || recipe instanceof Recipe.GuideSchema
                    || recipe instanceof Recipe.PracticePage
                    || recipe instanceof Recipe.CheckPage,
            0);
    plan.places().copies().forEach(path -> paths.add(path.path()));
    return paths;
  }

  private Set<String> inLanguages() {
    return paths(
        recipe ->
            recipe instanceof Recipe.AtomFeed
                || recipe instanceof Recipe.JsonFeed
                || recipe instanceof Recipe.Status,
        1);
  }

  private Set<String> besideGuides() {
    return paths(
        recipe ->
            recipe instanceof Recipe.EmbedPage
                || recipe instanceof Recipe.ReusePage
                || recipe instanceof Recipe.GuideData
                || recipe instanceof Recipe.OEmbed
                || recipe instanceof Recipe.Handout,
        2);
  }

  /**
   * Paths of what is made by some recipes.
   *
   * @param without so many folders at their beginning
   */
  private Set<String> paths(Predicate<Recipe> recipes, int without) {
    return plan.outputs().stream()
        .filter(output -> recipes.test(output.recipe()))
        .map(output -> address(output.path()).split("/", without + 1)[without])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Compares what is noted with what is made.
   *
   * @param folders in which it should be, each with a slash at its end
   * @param present what is made there and may not go away
   */
  private void check(
      String key,
      Optional<PublishedAddresses.Noted> list,
      Set<String> folders,
      Set<String> present) {
    if (list.isEmpty()) {
      return;
    }
    Map<String, Reference> noted = new TreeMap<>();
    list.get().paths().forEach(path -> noted.put(path.id(), path));
    for (Reference path : noted.values()) {
      List<String> lost =
          folders.stream()
              .map(folder -> folder + path.id())
              .filter(whole -> !made.contains(whole))
              .toList();
      if (!lost.isEmpty()) {
        missing(path, lost, present);
      }
    }
    for (String path : present) {
      if (!noted.containsKey(path) && !noted.containsKey(path + INDEX)) {
        problems.warning(
            list.get().at(),
            ProblemCode.ADDRESS_UNLISTED,
            "'" + key + "' does not have '" + path + "'",
            "add it before it is published: it must work for ever");
      }
    }
  }

  private void missing(Reference path, List<String> lost, Set<String> present) {
    String guess = problems.hint(path.at(), path.id(), present);
    problems.error(
        path.at(),
        ProblemCode.ADDRESS_MISSING,
        "nothing is left to be found at '"
            + lost.get(0)
            + "', which was published"
            + (lost.size() == 1 ? "" : ", and at " + (lost.size() - 1) + " more like it"),
        guess.isEmpty() ? "others may frame or load it: let it be made again" : guess);
  }
}
