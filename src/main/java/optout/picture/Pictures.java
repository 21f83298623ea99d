package optout.picture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import optout.language.Phrases;
import optout.model.Content;
import optout.model.Guide;
import optout.model.Language;
import optout.model.Reference;
import optout.model.Route;
import optout.model.Screen;
import optout.model.Service;
import optout.model.Step;
import optout.site.Picture;
import optout.site.SitePath;

/**
 * The pictures of a site: one for each step that has a screen, in each language of its guide. Equal
 * pictures are one file.
 */
public final class Pictures {
  private static final int HASH_BYTES = 5;

  private final SortedMap<SitePath, byte[]> files = new TreeMap<>();
  private final Map<Key, Picture> pictures = new HashMap<>();

  private record Key(String guide, String step, String language) {}

  private record Drawn(Key key, String svg, Picture picture) {}

  private Pictures() {}

  /** Draws all pictures of a content without errors. */
  public static Pictures of(Content content) {
    Pictures pictures = new Pictures();
    Schematics schematics = new Schematics();
    List<Drawn> drawn =
        content.guides().parallelStream()
            .flatMap(guide -> draw(content, guide, schematics).stream())
            .toList();
    for (Drawn one : drawn) {
      pictures.files.put(one.picture().path(), one.svg().getBytes(StandardCharsets.UTF_8));
      pictures.pictures.put(one.key(), one.picture());
    }
    return pictures;
  }

  private static List<Drawn> draw(Content content, Guide guide, Schematics schematics) {
    Service service =
        Optional.ofNullable(content.services().get(guide.service().id())).orElseThrow();
    return content.site().languages().stream()
        .map(Reference::id)
        .filter(guide.editions()::containsKey)
        .map(code -> Optional.ofNullable(content.languages().get(code)).orElseThrow())
        .flatMap(language -> draw(guide, service, language, schematics).stream())
        .toList();
  }

  private static List<Drawn> draw(
      Guide guide, Service service, Language language, Schematics schematics) {
    Phrases phrases = new Phrases(language);
    return guide.routes().stream()
        .flatMap(route -> draw(guide, route, service, phrases, schematics).stream())
        .toList();
  }

  private static List<Drawn> draw(
      Guide guide, Route route, Service service, Phrases phrases, Schematics schematics) {
    List<Drawn> drawn = new ArrayList<>();
    for (int i = 0; i < route.steps().size(); i++) {
      Step step = route.steps().get(i);
      Optional<Screen> screen =
          step.screen().flatMap(name -> Optional.ofNullable(service.screens().get(name.id())));
      if (screen.isPresent()) {
        Schematic schematic = schematics.draw(service, phrases, screen.get(), step, i + 1);
        drawn.add(
            drawn(
                new Key(guide.id(), step.id(), phrases.language().code()),
                screen.get(),
                schematic));
      }
    }
    return drawn;
  }

  private static Drawn drawn(Key key, Screen screen, Schematic schematic) {
    String name = screen.id() + "-" + key.language() + "-" + hash(schematic.svg()) + ".svg";
    return new Drawn(
        key,
        schematic.svg(),
        new Picture(
            SitePath.of("pictures", name),
            schematic.width(),
            schematic.height(),
            schematic.alternative()));
  }

  private static String hash(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The files to be published. */
  public List<SitePath> paths() {
    return List.copyOf(files.keySet());
  }

  /** The content of a file. */
  public byte[] content(SitePath path) {
    return Optional.ofNullable(files.get(path)).orElseThrow();
  }

  /** The picture of a step in a language, if it has one. */
  public Optional<Picture> of(Guide guide, String step, String language) {
    return Optional.ofNullable(pictures.get(new Key(guide.id(), step, language)));
  }
}
