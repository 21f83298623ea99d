package optout.check;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Inline;
import optout.model.Label;
import optout.model.Placeholder;
import optout.model.Prose;
import optout.model.Route;
import optout.model.Service;
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

  /** Adds each placeholder in a site's settings, its tables and all texts. */
  void report(Content content) {
    content.site().placeholders().forEach(this::particular);
    content.services().values().forEach(this::service);
    content.guides().stream().flatMap(guide -> guide.routes().stream()).forEach(this::route);
    content.items().flatMap(item -> item.editions().values().stream()).forEach(this::edition);
  }

  private void particular(Site.Written value) {
    problems.warning(
        value.at(),
        ProblemCode.SITE_PLACEHOLDER,
        "'" + value.key() + "' is a placeholder: " + Visible.of(value.text()),
        "fill it in before publishing; --strict refuses it");
  }

  private void service(Service service) {
    Stream.concat(
            Stream.of(service.name()), service.addressees().values().stream().flatMap(List::stream))
        .filter(text -> Placeholder.in(text).isPresent())
        .findFirst()
        .ifPresent(
            text ->
                table(
                    service.at(),
                    ProblemCode.SERVICE_PLACEHOLDER,
                    "name or address of the service is a placeholder: " + Visible.of(text)));
    service.labels().values().forEach(this::label);
  }

  private void label(Label label) {
    label.texts().values().stream()
        .map(Label.Wording::text)
        .filter(text -> Placeholder.in(text).isPresent())
        .findFirst()
        .ifPresent(
            text ->
                table(
                    label.at(),
                    ProblemCode.LABEL_PLACEHOLDER,
                    "the text of '" + label.id() + "' is a placeholder: " + Visible.of(text)));
    Stream.concat(
            label.deepLink().stream(),
            label.texts().values().stream().flatMap(wording -> wording.evidence().stream()))
        .filter(Placeholder::is)
        .findFirst()
        .ifPresent(
            address ->
                table(
                    label.at(),
                    ProblemCode.LABEL_PLACEHOLDER,
                    "'" + label.id() + "' names an address that leads nowhere: " + address));
  }

  private void route(Route route) {
    link(route.deepLink(), route.at());
    route.steps().forEach(step -> link(step.deepLink(), step.at()));
  }

  private void link(Optional<URI> deepLink, Position at) {
    deepLink
        .filter(Placeholder::is)
        .ifPresent(
            address ->
                table(
                    at, ProblemCode.GUIDE_PLACEHOLDER, "the deep link leads nowhere: " + address));
  }

  private void table(Position at, ProblemCode code, String message) {
    problems.warning(
        at, code, message, "write what belongs here before publishing; --strict refuses it");
  }

  private void edition(Edition edition) {
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

  private void text(Position at, String message) {
    problems.warning(
        at,
        ProblemCode.EDITION_PLACEHOLDER,
        message,
        "write what belongs here before publishing; --strict refuses it");
  }
}
