package optout.check;

import java.util.Optional;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Inline;
import optout.model.Placeholder;
import optout.model.Prose;
import optout.model.Site;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Visible;

/** Finds what is still to be filled in: particulars of the site, and texts. */
final class Placeholders {
  private final Problems problems;

  Placeholders(Problems problems) {
    this.problems = problems;
  }

  /** Adds each placeholder in a site's settings and in all texts. */
  void report(Content content) {
    content.site().placeholders().forEach(this::particular);
    content.items().flatMap(item -> item.editions().values().stream()).forEach(this::edition);
  }

  private void particular(Site.Written value) {
    problems.warning(
        value.at(),
        ProblemCode.SITE_PLACEHOLDER,
        "'" + value.key() + "' is a placeholder: " + Visible.of(value.text()),
        "fill it in before publishing; --strict refuses it");
  }

  private void edition(Edition edition) {
    head("title", Optional.of(edition.title()), edition.at());
    head("short-title", edition.shortTitle(), edition.at());
    head("summary", Optional.of(edition.summary()), edition.at());
    head("poster", edition.poster(), edition.at());
    Prose.lines(edition.blocks())
        .map(PlainLine::of)
        .forEach(
            line ->
                Placeholder.in(line.text())
                    .ifPresent(
                        index ->
                            text(line.position(index), "this text is marked as a placeholder")));
    Prose.inlines(edition.blocks(), Inline.Link.class)
        .filter(link -> Placeholder.is(link.target().uri()))
        .forEach(
            link -> text(link.at(), "this link leads nowhere: " + link.target().uri().toString()));
  }

  private void head(String key, Optional<String> value, Position at) {
    value
        .filter(text -> Placeholder.in(text).isPresent())
        .ifPresent(text -> text(at, "'" + key + "' is marked as a placeholder"));
  }

  private void text(Position at, String message) {
    problems.warning(
        at,
        ProblemCode.EDITION_PLACEHOLDER,
        message,
        "write what belongs here before publishing; --strict refuses it");
  }
}
