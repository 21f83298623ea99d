package optout.picture;

import java.util.Optional;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.model.Screen;
import optout.model.Service;
import optout.model.Step;
import optout.model.SwitchState;
import optout.template.Palette;
import optout.template.TemplateFiles;

/** Draws the screens of steps as schematics. Safe for use by several threads. */
public final class Schematics {
  static final MessageKey BEFORE = MessageKey.of("picture.before");
  static final MessageKey AFTER = MessageKey.of("picture.after");
  private static final String FONT = "fonts/NotoSans-Regular.ttf";
  private static final double CAPTION = 20;

  private final Palette palette;
  private final Typeface face;

  /** Reads the font. */
  public Schematics(Palette palette) {
    this.palette = palette;
    face = new Typeface(TemplateFiles.builtIn().read(FONT));
  }

  /**
   * Draws the screen of a step: once, or before and after where a switch moves.
   *
   * @param number of the step on its route
   */
  public Schematic draw(Service service, Phrases phrases, Screen screen, Step step, int number) {
    Wording wording = new Wording(service, phrases);
    Canvas canvas = new Canvas(Sketch.WIDTH, wording.isRightToLeft());
    Optional<SwitchState> target = step.target().map(Step.Target::state);
    double bottom;
    if (target.isPresent()) {
      SwitchState before = target.get() == SwitchState.OFF ? SwitchState.ON : SwitchState.OFF;
      double top = caption(BEFORE, wording, canvas, 0);
      double middle =
          new Sketch(canvas, face, wording, Optional.of(before), Optional.of(number))
              .screen(screen, top);
      top = caption(AFTER, wording, canvas, middle + 10);
      bottom = new Sketch(canvas, face, wording, target, Optional.empty()).screen(screen, top);
    } else {
      bottom =
          new Sketch(canvas, face, wording, Optional.empty(), Optional.of(number))
              .screen(screen, 2);
    }
    String words = Alternative.ofSchematic(wording).words(screen, target, number);
    Drawing drawing = canvas.drawing(Math.ceil(bottom + 2));
    String svg = Svg.titled(drawing, words, wording.language(), palette, face);
    return new Schematic(drawing, palette, svg, words);
  }

  /** The colours, for other drawings. */
  Palette palette() {
    return palette;
  }

  /** The font, for other drawings. */
  Typeface face() {
    return face;
  }

  private static double caption(MessageKey key, Wording wording, Canvas canvas, double top) {
    canvas.text(
        Style.SMALL, 4, top + 14, wording.say(key), wording.language(), wording.isRightToLeft());
    return top + CAPTION;
  }
}
