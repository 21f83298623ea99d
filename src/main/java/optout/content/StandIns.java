package optout.content;

import java.util.Set;
import optout.model.Placeholder;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Visible;

/**
 * Finder of placeholders among the values of tables and front matter: text marked as such, and
 * addresses under {@code .example}. Values whose meaning decides are left to the checks of content:
 * those of the site, of services and labels, and deep links of guides.
 */
final class StandIns {
  private static final Set<String> CHECKED_LATER = Set.of("service.yaml", "labels.yaml");
  private static final String DEEP_LINK = "deep-link";

  private final ProblemCode code;
  private final Problems problems;

  private StandIns(ProblemCode code, Problems problems) {
    this.code = code;
    this.problems = problems;
  }

  /** Warns of each in a table. */
  static void inTable(String name, Node root, Problems problems) {
    if (!name.equals(ContentLayout.SITE)
        && !CHECKED_LATER.contains(name.substring(name.lastIndexOf('/') + 1))) {
      new StandIns(ProblemCode.SITE_PLACEHOLDER, problems).report("", root);
    }
  }

  /** Warns of each in the head of an edition. */
  static void inHead(Node head, Problems problems) {
    new StandIns(ProblemCode.EDITION_PLACEHOLDER, problems).report("", head);
  }

  private void report(String key, Node node) {
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().values().forEach(entry -> report(entry.key(), entry.value()));
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> report(key, item));
    } else if (node instanceof Node.Scalar value
        && !key.equals(DEEP_LINK)
        && Placeholder.is(value.text())) {
      problems.warning(
          value.at(),
          code,
          "'" + key + "' is a placeholder: " + Visible.of(value.text()),
          "fill it in before publishing; --strict refuses it");
    }
  }
}
