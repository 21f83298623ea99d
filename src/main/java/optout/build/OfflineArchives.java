package optout.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.model.Guide;
import optout.model.Step;
import optout.picture.Pictures;
import optout.publish.Staging;
import optout.site.Output;
import optout.site.Picture;
import optout.site.Places;
import optout.site.Recipe;
import optout.site.Sheet;
import optout.site.SitePath;

/** Puts copies of the site into it that others can unpack on a server or a disk of their own. */
final class OfflineArchives {
  private final Places places;
  private final Renderers pages;
  private final Pictures pictures;
  private final List<Output> made;

  /**
   * @param made what the site consists of
   */
  OfflineArchives(Places places, Renderers pages, Pictures pictures, List<Output> made) {
    this.places = places;
    this.pages = pages;
    this.pictures = pictures;
    this.made = List.copyOf(made);
  }

  /** Writes one copy of all, and one for each language. */
  void write(Staging staging) {
    Map<SitePath, SortedMap<SitePath, Optional<Supplier<byte[]>>>> copies = new HashMap<>();
    copies.put(Places.COPY, all());
    places.languages().forEach(language -> copies.put(Places.copy(language), of(language)));
    copies.entrySet().parallelStream()
        .forEach(
            copy -> {
              try {
                staging.archive(copy.getKey(), copy.getValue());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private SortedMap<SitePath, Optional<Supplier<byte[]>>> all() {
    SortedMap<SitePath, Optional<Supplier<byte[]>>> files = new TreeMap<>();
    made.forEach(output -> files.put(output.path(), Optional.empty()));
    return files;
  }

  /**
   * Files that readers of a language need: those in their language's folder, those of no language,
   * and what pages among these show. Other pages lead to the site, where messengers find cards,
   * too.
   */
  private SortedMap<SitePath, Optional<Supplier<byte[]>>> of(String language) {
    List<Output> kept =
        made.stream()
            .filter(output -> folder(output).orElse(language).equals(language))
            .filter(output -> !(output.recipe() instanceof Recipe.StepPicture))
            .filter(output -> !(output.recipe() instanceof Recipe.ShareCard))
            .filter(output -> !pages.isForWriters(output))
            .toList();
    Set<SitePath> needed =
        Stream.concat(kept.stream().map(Output::path), kept.stream().flatMap(this::shown))
            .collect(Collectors.toSet());
    SortedMap<SitePath, Optional<Supplier<byte[]>>> files = all();
    files.keySet().retainAll(needed);
    for (Output output : made) {
      SitePath path = output.path();
      if (!needed.contains(path) && path.path().endsWith(".html")) {
        String there = folder(output).orElseThrow();
        files.put(path, Optional.of(() -> pages.elsewhere(path, there)));
      }
    }
    return files;
  }

  /** The language whose folder an output is in, if it is in one. */
  private Optional<String> folder(Output output) {
    return places.languages().stream()
        .filter(language -> output.path().path().startsWith(language + "/"))
        .findFirst();
  }

  /**
   * The files that a page shows or offers and that may be out of its language's folder: pictures,
   * and the sheets and files of an edition that stands in for a missing translation.
   */
  private Stream<SitePath> shown(Output output) {
    if (output.recipe() instanceof Recipe.GuidePage page) {
      return Stream.concat(
          steps(page.guide())
              .flatMap(step -> pictures.of(page.guide(), step, page.edition().language()).stream())
              .flatMap(Picture::files),
          Sheet.OF_GUIDES.stream()
              .flatMap(sheet -> places.handout(page.guide(), page.language(), sheet).stream()));
    }
    if (output.recipe() instanceof Recipe.EmbedPage page) {
      return steps(page.guide())
          .flatMap(step -> pictures.drawn(page.guide(), step, page.edition().language()).stream())
          .flatMap(Picture::files);
    }
    if (output.recipe() instanceof Recipe.ContentPage page) {
      return places.notice(page.page(), page.language()).stream();
    }
    if (output.recipe() instanceof Recipe.LetterPage page) {
      return places.letterFiles(page.letter(), page.edition().language());
    }
    return Stream.empty();
  }

  private static Stream<String> steps(Guide guide) {
    return guide.routes().stream().flatMap(route -> route.steps().stream()).map(Step::id);
  }
}
