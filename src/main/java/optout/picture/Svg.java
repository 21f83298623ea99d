package optout.picture;

import java.util.TreeSet;

/** Puts a finished canvas into an SVG document of its own. */
final class Svg {
  private static final String STYLE =
      """
      text{font:15px P,sans-serif;fill:#16202a}
      .small{font-size:12px;fill:#55606b}
      .head{font-size:17px}
      .num{font-size:16px;fill:#fff}
      .state{font-size:15px}
      .page{fill:#fdfdfb;stroke:#55606b;stroke-width:1.5}
      .bar{fill:#eef1f3;stroke:#55606b;stroke-width:1.5}
      .box{fill:#fff;stroke:#8a949d;stroke-width:1.2}
      .grey{fill:#d9dee3}
      .rule{fill:none;stroke:#d9dee3;stroke-width:1}
      .pen{fill:none;stroke:#55606b;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
      .switch{fill:none;stroke:#16202a;stroke-width:2.5}
      .knob{fill:#16202a}
      .mark{fill:none;stroke:#0b6b4f;stroke-width:3.5}
      .badge{fill:#0b6b4f;stroke:#fdfdfb;stroke-width:2}
      @media(prefers-color-scheme:dark){
      text{fill:#e9edf0}.small{fill:#a7b1ba}.num{fill:#11161b}
      .page{fill:#11161b;stroke:#a7b1ba}.bar{fill:#1d242b;stroke:#a7b1ba}.box{fill:#171d23;stroke:#6b7680}
      .grey{fill:#2b343c}.rule{stroke:#2b343c}.pen{stroke:#a7b1ba}
      .switch{stroke:#e9edf0}.knob{fill:#e9edf0}.mark{stroke:#63d4a9}.badge{fill:#63d4a9;stroke:#11161b}}
      @media print{text{fill:#000}.num{fill:#fff}.page,.box{fill:#fff;stroke:#000}.bar{fill:#eee;stroke:#000}
      .grey{fill:#ccc}.pen,.switch,.mark{stroke:#000}.knob,.badge{fill:#000}}
      """;

  private Svg() {}

  /**
   * The document.
   *
   * @param title says in words what is to be seen
   */
  static String document(
      Canvas canvas, double width, double height, String title, String language, Typeface face) {
    String size = Canvas.number(width) + " " + Canvas.number(height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + size
        + "\" width=\""
        + Canvas.number(width)
        + "\" height=\""
        + Canvas.number(height)
        + "\" role=\"img\" lang=\""
        + language
        + "\">\n<title>"
        + escape(title)
        + "</title>\n"
        + styled(canvas, STYLE, face);
  }

  /** What ends a document: a style sheet with the letters it needs, and what was drawn. */
  static String styled(Canvas canvas, String style, Typeface face) {
    return "<style>@font-face{font-family:P;src:url("
        + face.subset(new TreeSet<>(canvas.texts()))
        + ")}\n"
        + style
        + "</style>\n"
        + canvas.markup()
        + "\n</svg>\n";
  }

  /** Text for markup. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
