package optout.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Problems;
import optout.model.Reference;
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
      Stream.concat(content.guides().stream(), content.pages().stream())
          .flatMap(item -> content.edition(item, language.id()).stream())
          .map(Edition::slug)
          .sorted(Comparator.comparing(Reference::at))
          .forEach(slug -> check(slug, taken));
    }
  }

  private void check(Reference slug, Map<String, Reference> taken) {
    if (RESERVED.contains(slug.id()) || !isNameOrNothing(slug.id())) {
      problems.error(
          slug.at(),
          "front-matter/reserved-slug",
          "the slug '" + slug.id() + "' is reserved",
          "choose another slug");
    }
    Reference earlier = taken.putIfAbsent(slug.id(), slug);
    if (earlier != null) {
      problems.error(
          slug.at(),
          "front-matter/slug-clash",
          "the slug '" + slug.id() + "' is taken",
          "by " + earlier.at().file());
    }
  }

  /** The home page has no slug; any other becomes the name of a folder, on every system. */
  private static boolean isNameOrNothing(String slug) {
    return slug.isEmpty() || SitePath.isName(slug);
  }
}
