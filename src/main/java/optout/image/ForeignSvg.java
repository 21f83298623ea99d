package optout.image;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Visible;
import org.jspecify.annotations.Nullable;

/** An SVG file of somebody else, to be painted on paper. It loads nothing and runs nothing. */
public final class ForeignSvg {
  private static final int LONGEST_QUOTE = 80;
  private static final int FLATTEST = 20;

  private final SVGDocument document;

  private ForeignSvg(SVGDocument document) {
    this.document = document;
  }

  /**
   * Reads an SVG file. What would look otherwise on another machine, or not at all, is refused.
   *
   * @param shownAs how the file is called in problems
   * @return nothing, with problems at their places, if it cannot be painted
   */
  public static Optional<ForeignSvg> read(byte[] file, String shownAs, Problems problems) {
    Problems found = new Problems();
    new SvgScan(shownAs, found).run(file);
    if (!found.hasErrors()) {
      Optional<ForeignSvg> drawing = parse(file, shownAs, found);
      drawing.ifPresent(one -> one.check(shownAs, found));
      if (!found.hasErrors()) {
        return drawing;
      }
    }
    problems.add(found.sorted());
    return Optional.empty();
  }

  /** One at a time: the library's log is the same for all threads. */
  private static synchronized Optional<ForeignSvg> parse(
      byte[] file, String shownAs, Problems problems) {
    List<String> complaints;
    @Nullable SVGDocument document;
    try (LogCapture library = new LogCapture("com.github.weisj.jsvg")) {
      document =
          new SVGLoader()
              .load(
                  () -> {
                    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
                    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
                    return factory.createXMLEventReader(new ByteArrayInputStream(file));
                  },
                  null,
                  LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build());
      complaints = library.heard();
    }
    // What it complains of next often only follows from that.
    complaints.stream()
        .findFirst()
        .ifPresent(
            complaint ->
                unsupported(
                    shownAs,
                    "part of the drawing is not understood: "
                        + Visible.of(complaint, LONGEST_QUOTE),
                    problems));
    if (document == null && complaints.isEmpty()) {
      unsupported(shownAs, "the drawing is not understood", problems);
    }
    return Optional.ofNullable(document).map(ForeignSvg::new);
  }

  private void check(String shownAs, Problems problems) {
    if (document.computeShape().getBounds2D().isEmpty()) {
      unsupported(shownAs, "the drawing shows nothing", problems);
    } else if (!(Math.max(width() / height(), height() / width()) <= FLATTEST)) {
      problems.error(
          Position.start(shownAs),
          ProblemCode.LOGO_UNSUPPORTED,
          "one side of the drawing is more than " + FLATTEST + " times the other",
          "its viewBox says what it shows, as in viewBox=\"0 0 400 100\"");
    }
  }

  private static void unsupported(String shownAs, String message, Problems problems) {
    problems.error(Position.start(shownAs), ProblemCode.LOGO_UNSUPPORTED, message, SvgScan.HINT);
  }

  /** In its own units. */
  public double width() {
    return document.size().getWidth();
  }

  /** In its own units. */
  public double height() {
    return document.size().getHeight();
  }

  /** Paints it from the upper left corner, so large. */
  public void paint(Graphics2D graphics, double width, double height) {
    ViewBox frame = new ViewBox(new FloatSize((float) width, (float) height));
    document.render((@Nullable Component) null, graphics, frame);
  }
}
