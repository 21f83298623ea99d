package optout.image;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.stream.XMLInputFactory;
import optout.codec.Sha256;
import optout.model.Logo;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Visible;
import org.jspecify.annotations.Nullable;

/**
 * An SVG file of somebody else, to be painted on paper. What is painted is what the allow-list kept
 * of it, written by us; it loads nothing and runs nothing. Safe for use by several threads.
 */
public final class ForeignSvg implements Logo {
  private static final int FLATTEST = 20;
  private static final double SMALLEST = 0.001;
  private static final int HASH_BYTES = 16;
  private static final int MOST_PROBLEMS = 20;

  /** Units on a side of the trial whether it can be painted. */
  private static final int TRIAL = 64;

  /** No narrower than our own, which have been counted before. */
  private static final DocumentLimits LIMITS =
      new DocumentLimits(SvgReader.DEEPEST + 1, SvgReader.DEEPEST + 1, SvgWork.MOST_DRAWN + 1);

  private final SVGDocument document;
  private final String hash;

  private ForeignSvg(SVGDocument document, String kept) {
    this.document = document;
    this.hash = Sha256.hex(kept.getBytes(StandardCharsets.UTF_8), HASH_BYTES);
  }

  /**
   * Reads an SVG file. What would look otherwise on another machine, or not at all, is refused.
   *
   * @param shownAs how the file is called in problems
   * @return nothing, with problems at their places, if it cannot be painted
   */
  public static Optional<ForeignSvg> read(byte[] file, String shownAs, Problems problems) {
    Problems found = new Problems();
    Optional<ForeignSvg> drawing =
        text(file, shownAs, found)
            .flatMap(text -> SvgReader.read(text, shownAs, found))
            .map(root -> SvgAllowList.keep(root, found))
            .filter(kept -> !found.hasErrors())
            .filter(kept -> SvgWork.check(kept, found) > 0 && !found.hasErrors())
            .map(SvgWriter::write)
            .flatMap(kept -> painted(shownAs, found, () -> parse(kept, shownAs, found)))
            .filter(one -> one.isShown(shownAs, found));
    problems.add(found.sorted().stream().limit(MOST_PROBLEMS).toList());
    return drawing.filter(one -> !found.hasErrors());
  }

  private static Optional<String> text(byte[] file, String shownAs, Problems problems) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      problems.error(
          Position.start(shownAs),
          ProblemCode.LOGO_NOT_AN_IMAGE,
          "the file is neither a PNG nor an SVG in UTF-8",
          "save it again from a drawing program, as plain SVG or PNG");
      return Optional.empty();
    }
  }

  /** One at a time: the library's log is the same for all threads. */
  private static synchronized Optional<ForeignSvg> parse(
      String kept, String shownAs, Problems problems) {
    List<String> complaints;
    @Nullable SVGDocument document;
    try (LogCapture library = new LogCapture("com.github.weisj.jsvg")) {
      document =
          new SVGLoader()
              .load(
                  () ->
                      XMLInputFactory.newDefaultFactory()
                          .createXMLEventReader(new StringReader(kept)),
                  null,
                  LoaderContext.builder()
                      .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                      .documentLimits(LIMITS)
                      .build());
      complaints = library.heard();
    }
    if (document == null || !complaints.isEmpty()) {
      // What it complains of next often only follows from that.
      unsupported(
          shownAs,
          complaints.stream()
              .findFirst()
              .map(one -> "part of the drawing is not understood: " + Visible.of(one))
              .orElse("the drawing is not understood"),
          problems);
      return Optional.empty();
    }
    return Optional.of(new ForeignSvg(document, kept));
  }

  /** Problem with somebody else's drawing, for whatever it makes the library throw. */
  private static <T> Optional<T> painted(
      String shownAs, Problems problems, Supplier<Optional<T>> work) {
    try {
      return work.get();
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      unsupported(
          shownAs,
          "the drawing cannot be painted: " + Visible.of(e.getClass().getSimpleName()),
          problems);
      return Optional.empty();
    }
  }

  private boolean isShown(String shownAs, Problems problems) {
    double narrow = Math.min(width(), height());
    double wide = Math.max(width(), height());
    if (!(narrow >= SMALLEST && wide / narrow <= FLATTEST)) {
      problems.error(
          Position.start(shownAs),
          ProblemCode.LOGO_UNSUPPORTED,
          "one side of the drawing is more than " + FLATTEST + " times the other",
          "its viewBox says what it shows, as in viewBox=\"0 0 400 100\"");
      return false;
    }
    Optional<Boolean> shown = painted(shownAs, problems, () -> Optional.of(leavesTraces()));
    if (shown.filter(any -> !any).isPresent()) {
      unsupported(shownAs, "the drawing shows nothing", problems);
    }
    return shown.orElse(false);
  }

  private boolean leavesTraces() {
    Traces traces = new Traces(TRIAL, TRIAL);
    document.renderWithPlatform(NullPlatformSupport.INSTANCE, traces, frame(TRIAL, TRIAL));
    return traces.isFound();
  }

  private static ViewBox frame(double width, double height) {
    return new ViewBox(new FloatSize((float) width, (float) height));
  }

  private static void unsupported(String shownAs, String message, Problems problems) {
    problems.error(
        Position.start(shownAs), ProblemCode.LOGO_UNSUPPORTED, message, SvgAllowList.HINT);
  }

  @Override
  public double width() {
    return document.size().getWidth();
  }

  @Override
  public double height() {
    return document.size().getHeight();
  }

  @Override
  public String hash() {
    return hash;
  }

  /** Paints it from the upper left corner, so large. */
  public synchronized void paint(Graphics2D graphics, double width, double height) {
    document.render((@Nullable Component) null, graphics, frame(width, height));
  }
}
