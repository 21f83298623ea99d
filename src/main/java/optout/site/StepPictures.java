package optout.site;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import optout.model.Content;
import optout.model.Guide;
import optout.model.Route;
import optout.model.Step;

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

  /** Files of all pictures, each with the guides and languages whose pictures it belongs to. */
  SortedMap<SitePath, SortedSet<Input>> files(Content content) {
    SortedMap<SitePath, SortedSet<Input>> files = new TreeMap<>();
    for (Guide guide : content.guides()) {
      for (String language : guide.editions().keySet()) {
        files(guide, language)
            .forEach(
                file ->
                    files
                        .computeIfAbsent(file, unknown -> new TreeSet<>())
                        .add(Input.pictures(guide, language)));
      }
    }
    return files;
  }

  private Stream<SitePath> files(Guide guide, String language) {
    return guide.routes().stream()
        .map(Route::steps)
        .flatMap(steps -> steps.stream().map(Step::id))
        .flatMap(step -> Stream.of(shown, drawn).map(one -> one.find(guide, step, language)))
        .flatMap(Optional::stream)
        .flatMap(Picture::files);
  }
}
