package optout.picture;

import java.util.ArrayList;
import java.util.HashMap;
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
import optout.template.Palette;

/**
 * The pictures of a site: one for each step that has a screen, in each language of its guide. Equal
 * pictures are one file.
 */
public final class Pictures {
  /** So many bytes of a file's hash are in its name. */
  static final int HASH_BYTES = 5;

  private final SortedMap<SitePath, byte[]> files = new TreeMap<>();
  private final Map<SitePath, Schematic> schematics = new HashMap<>();
  private final Map<Key, Picture> pictures = new HashMap<>();
  private final Map<Key, Picture> drawn = new HashMap<>();

  private record Key(String guide, String step, String language) {}

  /**
   * @param made what is shown on the guide's page
   * @param drawn what is shown elsewhere
   */
  private record Placed(Key key, PictureMaker.Made made, Optional<PictureMaker.Made> drawn) {}

  private Pictures() {}

  /** Makes all pictures of a content without errors. */
  public static Pictures of(Content content, Photographs photographs, Palette palette) {
    Pictures pictures = new Pictures();
    PictureMaker maker = new PictureMaker(content, photographs, new Schematics(palette));
    List<Placed> placed =
        content.guides().parallelStream()
            .flatMap(guide -> make(content, guide, maker).stream())
            .toList();
    for (Placed one : placed) {
      pictures.add(one.made());
      pictures.pictures.put(one.key(), one.made().picture());
      one.drawn()
          .ifPresent(
              drawing -> {
                pictures.add(drawing);
                pictures.drawn.put(one.key(), drawing.picture());
              });
    }
    return pictures;
  }

  private void add(PictureMaker.Made made) {
    files.putAll(made.files());
    made.drawn().ifPresent(schematic -> schematics.put(made.picture().path(), schematic));
  }

  private static List<Placed> make(Content content, Guide guide, PictureMaker maker) {
    Service service = content.service(guide).orElseThrow();
    return content.site().languages().stream()
        .map(Reference::id)
        .filter(guide.editions()::containsKey)
        .map(code -> Optional.ofNullable(content.languages().get(code)).orElseThrow())
        .flatMap(language -> make(guide, service, language, maker).stream())
        .toList();
  }

  private static List<Placed> make(
      Guide guide, Service service, Language language, PictureMaker maker) {
    Phrases phrases = new Phrases(language);
    List<Placed> placed = new ArrayList<>();
    for (Route route : guide.routes()) {
      for (int i = 0; i < route.steps().size(); i++) {
        Step step = route.steps().get(i);
        Optional<Screen> screen = service.screen(step);
        if (screen.isPresent()) {
          Key key = new Key(guide.id(), step.id(), language.code());
          placed.add(place(key, maker, service, screen.get(), step, i + 1, phrases));
        }
      }
    }
    return placed;
  }

  private static Placed place(
      Key key,
      PictureMaker maker,
      Service service,
      Screen screen,
      Step step,
      int number,
      Phrases phrases) {
    PictureMaker.Made made = maker.make(service, screen, step, number, phrases);
    if (made.picture().photograph().isEmpty()) {
      return new Placed(key, made, Optional.of(made));
    }
    return new Placed(
        key,
        made,
        Optional.of(screen)
            .filter(Screen::canBeDrawn)
            .map(one -> maker.schematic(service, one, step, number, phrases)));
  }

  /** The content of a file. */
  public byte[] content(SitePath path) {
    return Optional.ofNullable(files.get(path)).orElseThrow();
  }

  /** The picture of a step in a language, if it has one. */
  public Optional<Picture> of(Guide guide, String step, String language) {
    return Optional.ofNullable(pictures.get(new Key(guide.id(), step, language)));
  }

  /** The schematics of all steps of a guide in a language, by their paths. */
  public SortedMap<SitePath, Schematic> drawn(Guide guide, String language) {
    SortedMap<SitePath, Schematic> all = new TreeMap<>();
    for (Route route : guide.routes()) {
      for (Step step : route.steps()) {
        drawn(guide, step.id(), language)
            .map(Picture::path)
            .ifPresent(
                path -> all.put(path, Optional.ofNullable(schematics.get(path)).orElseThrow()));
      }
    }
    return all;
  }

  /** The schematic of a step in a language, if its screen can be drawn. */
  public Optional<Picture> drawn(Guide guide, String step, String language) {
    return Optional.ofNullable(drawn.get(new Key(guide.id(), step, language)));
  }
}
