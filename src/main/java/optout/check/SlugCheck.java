package optout.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import optout.address.KebabCase;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Reference;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.site.SitePath;

/** No two editions of a language have one address, and none takes an address of the tool's own. */
final class SlugCheck {
  /** Folders the tool makes below a language. */
  private static final Set<String> RESERVED = Set.of("status", "embed", "feed");

  private final Content content;
  private final Problems problems;

  SlugCheck(Content content, Problems problems) {
    this.content = content;
    this.problems = problems;
  }

  void run() {
    for (Reference language : content.site().languages()) {
      Map<String, Reference> taken = new HashMap<>();
      content
          .items()
          .flatMap(item -> content.edition(item, language.id()).stream())
          .map(Edition::slug)
          .sorted(Comparator.comparing(Reference::at))
          .forEach(slug -> check(slug, taken));
    }
  }

  private void check(Reference slug, Map<String, Reference> taken) {
    if (!KebabCase.matches(slug.id())) {
      // The home page has none; of any other this was reported when it was read.
      return;
    }
    if (RESERVED.contains(slug.id()) || !SitePath.isName(slug.id())) {
      problems.error(
          slug.at(),
          ProblemCode.FRONT_MATTER_RESERVED_SLUG,
          "the slug '" + slug.id() + "' is used by the site itself, or by an operating system",
          "choose another");
    }
    Reference earlier = taken.putIfAbsent(slug.id(), slug);
    if (earlier != null) {
      problems.error(
          slug.at(),
          ProblemCode.FRONT_MATTER_SLUG_CLASH,
          "the slug '" + slug.id() + "' is taken by " + earlier.at().file(),
          "choose another");
    }
  }
}
