package optout.template;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import optout.problem.Outcome;

/**
 * Colours of pages, frames, pictures and paper: the custom properties of {@code palette.css}, which
 * browsers read themselves. Drawings are given the same, since not all who show SVG know variables.
 */
public final class Palette {
  /** The name of the style sheet among the template files. */
  public static final String FILE = "assets/palette.css";

  private final Map<Medium, Map<Colour, Integer>> colours;

  /** Colour by its use; its custom property is called like it, in small letters. */
  public enum Colour {
    PAPER,
    INK,
    QUIET,
    LINE,
    ACTION,
    NOTICE,
    NOTICE_PAPER,
    TINT,
    CHIP;

    /** The name of its custom property. */
    String property() {
      return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Medium that shows colours. */
  public enum Medium {
    LIGHT,
    DARK,
    PRINT
  }

  /**
   * @throws IllegalArgumentException if a colour is missing
   */
  Palette(Map<Medium, Map<Colour, Integer>> colours) {
    this.colours = new EnumMap<>(Medium.class);
    for (Medium medium : Medium.values()) {
      Map<Colour, Integer> all = colours.getOrDefault(medium, Map.of());
      if (all.size() < Colour.values().length) {
        throw new IllegalArgumentException("not all colours of " + medium + ": " + all.keySet());
      }
      this.colours.put(medium, Map.copyOf(all));
    }
  }

  /** The palette that ships with the program. */
  public static Palette builtIn() {
    return read(TemplateFiles.builtIn()).value().orElseThrow();
  }

  /**
   * Reads the palette.
   *
   * @return nothing, with problems, if a colour is missing or is none
   */
  public static Outcome<Optional<Palette>> read(TemplateFiles files) {
    return new PaletteReader(files.text(FILE), files.shown(FILE)).read();
  }

  /** A colour as {@code 0xRRGGBB}. */
  public int colour(Medium medium, Colour colour) {
    return Optional.ofNullable(colours.get(medium))
        .flatMap(all -> Optional.ofNullable(all.get(colour)))
        .orElseThrow();
  }

  /** A colour as CSS writes it. */
  public String css(Medium medium, Colour colour) {
    return String.format(Locale.ROOT, "#%06x", colour(medium, colour));
  }
}
