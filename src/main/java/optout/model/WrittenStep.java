package optout.model;

import java.util.ArrayList;
import java.util.List;
import optout.model.Edition.RouteText;
import optout.model.Edition.StepText;

/**
 * A step of a guide with its text in one language.
 *
 * @param number in the order of the text, from 1
 */
public record WrittenStep(int number, Step step, StepText text) {
  /** The steps of a route that have a text, in the order of the text. */
  public static List<WrittenStep> of(Route route, RouteText text) {
    List<WrittenStep> written = new ArrayList<>();
    for (StepText one : text.steps()) {
      route.steps().stream()
          .filter(step -> step.id().equals(one.id()))
          .forEach(step -> written.add(new WrittenStep(written.size() + 1, step, one)));
    }
    return List.copyOf(written);
  }
}
