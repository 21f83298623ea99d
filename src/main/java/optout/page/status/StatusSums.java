package optout.page.status;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Adds up what a status page shows. */
final class StatusSums {
  private StatusSums() {}

  /**
   * @param language what is added up of its texts already
   */
  static StatusView.StatusCounts of(
      List<StatusView.StatusText> texts,
      List<StatusView.StatusGuide> guides,
      StatusOverview.Sum language) {
    // Where there are no steps, as in a letter of one's own, there is nothing to walk and check.
    List<StatusView.StatusRoute> routes =
        guides.stream()
            .flatMap(guide -> guide.routes().stream())
            .filter(route -> !route.steps().isEmpty())
            .toList();
    List<StatusView.StatusStep> steps =
        routes.stream().flatMap(route -> route.steps().stream()).toList();
    List<StatusView.StatusPicture> wanted =
        steps.stream()
            .filter(step -> step.screen() != null)
            .map(StatusView.StatusStep::picture)
            .filter(StatusView.StatusPicture::hasEdition)
            .toList();
    return new StatusView.StatusCounts(
        guides.size(),
        count(guides.stream(), StatusView.StatusGuide::overdue),
        routes.size(),
        count(routes.stream(), StatusView.StatusRoute::isVerified),
        steps.size(),
        wanted.size(),
        count(wanted.stream(), picture -> picture.picture() != null),
        count(
            wanted.stream(),
            picture -> picture.picture() != null && picture.picture().photograph() != null),
        count(steps.stream(), step -> step.screen() == null),
        count(texts.stream(), text -> text.edition().href() == null),
        language.unreviewed(),
        language.outdated());
  }

  private static <T> int count(Stream<T> all, Predicate<T> wanted) {
    return Math.toIntExact(all.filter(wanted).count());
  }
}
