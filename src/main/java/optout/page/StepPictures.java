package optout.page;

import java.util.Optional;
import optout.model.Guide;
import optout.site.Picture;

/**
 * Where pages and sheets find the pictures of steps.
 *
 * @param shown on a page: a screenshot, or a schematic
 * @param drawn everywhere else: a schematic
 */
public record StepPictures(Finder shown, Finder drawn) {

  /** Finds pictures. */
  @FunctionalInterface
  public interface Finder {
    /** The picture of a step in a language, if it has one. */
    Optional<Picture> find(Guide guide, String step, String language);
  }
}
