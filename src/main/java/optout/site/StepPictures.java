package optout.site;

import java.util.Optional;
import optout.model.Guide;

/**
 * Finders of the pictures of steps, for pages and for sheets.
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
