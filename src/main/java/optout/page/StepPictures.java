package optout.page;

import java.util.Optional;
import optout.model.Guide;
import optout.site.Picture;

/** Where pages find the pictures of steps. */
@FunctionalInterface
public interface StepPictures {
  /** The picture of a step in a language, if it has one. */
  Optional<Picture> find(Guide guide, String step, String language);
}
