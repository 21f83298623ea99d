package optout.picture;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import optout.image.Icon;
import optout.image.Painting;
import optout.image.Png;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.language.ServiceWords;
import optout.model.Content;
import optout.model.Language.Direction;
import optout.model.SwitchState;
import optout.site.Recipe;
import optout.template.Palette;
import optout.template.Palette.Colour;
import optout.template.Palette.Medium;

/**
 * Pictures that messengers and networks show beside a link to a guide: its title, a big switch with
 * its word, and the minutes it takes. And the site's icons, for those who do not know SVG. Safe for
 * use by several threads.
 */
public final class ShareCards {
  static final MessageKey MINUTES = MessageKey.of("facts.minutes", "n");
  static final MessageKey SEND = MessageKey.of("paper.send");

  private static final double EDGE = 72;
  private static final double WIDTH = Recipe.ShareCard.WIDTH - 2 * EDGE;

  /** Sizes of the title, the first in which it fits is taken. */
  private static final List<Double> TITLE_SIZES = List.of(86.0, 76.0, 66.0, 58.0, 50.0, 42.0, 34.0);

  private static final double TITLE_TOP = 132;
  private static final double TITLE_HEIGHT = 250;
  private static final double TITLE_LINE = 1.16;

  private static final double SWITCH_TOP = 400;
  private static final double SWITCH_HEIGHT = 160;
  private static final double HALF = SWITCH_HEIGHT / 2;
  private static final double WORD = 88;
  private static final double SMALL = 34;
  private static final double LEAST_SMALL = 240;

  private final Content content;
  private final Palette palette;
  private final PaintedText bold = new PaintedText("Bold");
  private final PaintedText regular = new PaintedText("Regular");

  public ShareCards(Content content, Palette palette) {
    this.content = content;
    this.palette = palette;
  }

  /** The card of a guide as PNG. */
  public byte[] card(Recipe.ShareCard recipe) {
    return new Card(recipe).png();
  }

  /** The site's icon as PNG. */
  public byte[] touchIcon() {
    return Png.encode(icon(180).pixels());
  }

  /** The site's icon as browsers ask for it unasked: {@code favicon.ico}. */
  public byte[] favicon() {
    return Icon.encode(icon(32).pixels());
  }

  /** The switch of the site's name, on a square as large as all icons are. */
  private Painting icon(int size) {
    double unit = size / 32.0;
    Painting icon = new Painting(size, size, colour(Colour.ACTION));
    int paper = colour(Colour.PAPER);
    icon.fill(pill(4 * unit, 8 * unit, 24 * unit, 16 * unit), paper);
    icon.fill(pill(6.5 * unit, 10.5 * unit, 19 * unit, 11 * unit), colour(Colour.ACTION));
    icon.fill(pill(8.5 * unit, 12.5 * unit, 7 * unit, 7 * unit), paper);
    return icon;
  }

  private int colour(Colour colour) {
    return palette.colour(Medium.LIGHT, colour);
  }

  /** A rectangle whose short sides are half circles. */
  private static Path2D pill(double left, double top, double width, double height) {
    double radius = height / 2;
    // So far from its ends, the handles of a Bézier curve make a quarter of a circle.
    double pull = radius * (1 - 0.5522847);
    double right = left + width;
    double bottom = top + height;
    Path2D pill = new Path2D.Double();
    pill.moveTo(left + radius, top);
    pill.lineTo(right - radius, top);
    pill.curveTo(right - pull, top, right, top + pull, right, top + radius);
    pill.curveTo(right, bottom - pull, right - pull, bottom, right - radius, bottom);
    pill.lineTo(left + radius, bottom);
    pill.curveTo(left + pull, bottom, left, bottom - pull, left, top + radius);
    pill.curveTo(left, top + pull, left + pull, top, left + radius, top);
    pill.closePath();
    return pill;
  }

  /** One card. Places count from the edge at which its language starts. */
  private final class Card {
    private final Recipe.ShareCard recipe;
    private final Phrases phrases;
    private final boolean rightToLeft;
    private final Painting painting =
        new Painting(Recipe.ShareCard.WIDTH, Recipe.ShareCard.HEIGHT, colour(Colour.PAPER));

    Card(Recipe.ShareCard recipe) {
      this.recipe = recipe;
      phrases =
          new Phrases(
              Optional.ofNullable(content.languages().get(recipe.language())).orElseThrow());
      rightToLeft = phrases.language().direction() == Direction.RTL;
    }

    byte[] png() {
      mark();
      title();
      double end = recipe.guide().goal().state().map(this::control).orElseGet(this::button);
      recipe.guide().minutes().ifPresent(minutes -> minutes(minutes, end + 48));
      return Png.encodeFlat(painting.pixels());
    }

    private void mark() {
      int action = colour(Colour.ACTION);
      ring(EDGE, 62, 60, 36, 5, action);
      disc(EDGE + 18, 80, 9, action);
      // The site's name is no word of any language.
      paint(bold, content.site().title(), false, SMALL, EDGE + 76, 92, action);
    }

    private void title() {
      String title = recipe.title();
      double size = TITLE_SIZES.stream().filter(one -> fits(title, one)).findFirst().orElse(SMALL);
      double baseline = TITLE_TOP + size;
      for (String line : lines(bold, title, size, WIDTH)) {
        paint(bold, line, rightToLeft, size, EDGE, baseline, colour(Colour.INK));
        baseline += size * TITLE_LINE;
      }
    }

    private boolean fits(String title, double size) {
      return lines(bold, title, size, WIDTH).size() * size * TITLE_LINE <= TITLE_HEIGHT;
    }

    private List<String> lines(PaintedText font, String text, double size, double width) {
      return Lines.of(text, font.measure(size, rightToLeft), width);
    }

    /** The switch in the state that it must have, with the word for it; gives its end. */
    private double control(SwitchState state) {
      String word =
          new ServiceWords(content.service(recipe.guide()).orElseThrow(), phrases)
              .stateOrOurs(state)
              .text();
      int ink = colour(Colour.INK);
      double size = fitting(word, WORD, 560);
      double wordWidth = bold.measure(size, rightToLeft).applyAsDouble(word);
      double width = Math.max(400, 176 + wordWidth + 60);
      ring(EDGE, SWITCH_TOP, width, SWITCH_HEIGHT, 14, ink);
      boolean on = state == SwitchState.ON;
      disc(EDGE + (on ? width - HALF : HALF), SWITCH_TOP + HALF, 46, ink);
      double room = width - 176 - 44;
      double start = EDGE + (on ? 56 : 154) + (room - wordWidth) / 2;
      paint(bold, word, rightToLeft, size, start, SWITCH_TOP + HALF + size * 0.36, ink);
      return EDGE + width;
    }

    /** Draws what stands for the switch where something is sent; gives its end. */
    private double button() {
      String words = phrases.message(SEND);
      double size = fitting(words, 64, 700);
      double width = bold.measure(size, rightToLeft).applyAsDouble(words) + 112;
      pill(EDGE, SWITCH_TOP, width, SWITCH_HEIGHT, colour(Colour.ACTION));
      paint(
          bold,
          words,
          rightToLeft,
          size,
          EDGE + 56,
          SWITCH_TOP + HALF + size * 0.36,
          colour(Colour.PAPER));
      return EDGE + width;
    }

    /** The largest size, up to one, in which a line is not wider. */
    private double fitting(String line, double size, double width) {
      double wide = bold.measure(size, rightToLeft).applyAsDouble(line);
      return wide <= width ? size : size * width / wide;
    }

    private void minutes(int minutes, double start) {
      double room = EDGE + WIDTH - start;
      if (room < LEAST_SMALL) {
        return; // beside a long word there is no room to be read at a glance
      }
      List<String> lines = lines(regular, phrases.message(MINUTES, minutes), SMALL, room);
      double baseline = SWITCH_TOP + HALF + SMALL * 0.36 - (lines.size() - 1) * SMALL * 0.66;
      for (String line : lines) {
        paint(regular, line, rightToLeft, SMALL, start, baseline, colour(Colour.QUIET));
        baseline += SMALL * 1.32;
      }
    }

    private void paint(
        PaintedText font,
        String line,
        boolean fromRight,
        double size,
        double start,
        double baseline,
        int colour) {
      ToDoubleFunction<String> measure = font.measure(size, fromRight);
      double left = left(start, measure.applyAsDouble(line));
      painting.fill(font.outline(line, fromRight, size, left, baseline), colour);
    }

    private void ring(
        double start, double top, double width, double height, double line, int colour) {
      pill(start, top, width, height, colour);
      pill(start + line, top + line, width - 2 * line, height - 2 * line, colour(Colour.PAPER));
    }

    private void disc(double middle, double y, double radius, int colour) {
      pill(middle - radius, y - radius, 2 * radius, 2 * radius, colour);
    }

    private void pill(double start, double top, double width, double height, int colour) {
      painting.fill(ShareCards.pill(left(start, width), top, width, height), colour);
    }

    private double left(double start, double width) {
      return rightToLeft ? Recipe.ShareCard.WIDTH - start - width : start;
    }
  }
}
