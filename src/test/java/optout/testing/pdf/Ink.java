package optout.testing.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What is drawn on a page: where letters and lines are, and which letters no font had. */
public final class Ink extends PDFGraphicsStreamEngine {
  private static final double SHORTEST_RULE = 85;

  private final List<Point2D> points = new ArrayList<>();
  private final List<Rectangle2D> rules = new ArrayList<>();
  private int missing;
  private int letters;

  private Ink(PDPage page) {
    super(page);
  }

  public static List<Ink> of(PrintedSheet sheet) {
    try (PDDocument document = sheet.open()) {
      List<Ink> pages = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        Ink ink = new Ink(page);
        ink.processPage(page);
        pages.add(ink);
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The smallest rectangle around everything, in points from the lower left corner. */
  public Rectangle2D bounds() {
    Rectangle2D bounds = new Rectangle2D.Double(points.get(0).getX(), points.get(0).getY(), 0, 0);
    points.forEach(bounds::add);
    return bounds;
  }

  /** Lines to write on: rectangles that are filled, longer than 3 cm and thinner than a point. */
  public List<Rectangle2D> rules() {
    return List.copyOf(rules);
  }

  /** Where the first letters are that make these words, from the lower left corner of page 1. */
  public static Point2D words(PrintedSheet sheet, String words) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    float height;
    try (PDDocument document = sheet.open()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(document.getPage(0));
      height = document.getPage(0).getMediaBox().getHeight();
      extractor.getMarkedContents().forEach(content -> collect(content, letters));
    }
    StringBuilder text = new StringBuilder();
    letters.forEach(letter -> text.append(letter.getUnicode()));
    TextPosition first = letters.get(text.indexOf(words.replace(" ", "")));
    return new Point2D.Double(first.getX(), height - first.getY());
  }

  private static void collect(PDMarkedContent content, List<TextPosition> letters) {
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition letter && !letter.getUnicode().isBlank()) {
        letters.add(letter);
      } else if (part instanceof PDMarkedContent inside) {
        collect(inside, letters);
      }
    }
  }

  /** How many letters are there. */
  public int letters() {
    return letters;
  }

  /** How many of them are printed as the sign for a missing one. */
  public int missing() {
    return missing;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    letters++;
    missing += code == 0 ? 1 : 0;
    points.add(matrix.transformPoint(0, 0));
    points.add(matrix.transformPoint(displacement.getX(), 0.7f));
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    points.addAll(List.of(p0, p2));
  }

  @Override
  public void drawImage(PDImage image) {
    points.add(getGraphicsState().getCurrentTransformationMatrix().transformPoint(0, 0));
    points.add(getGraphicsState().getCurrentTransformationMatrix().transformPoint(1, 1));
  }

  @Override
  public void clip(int windingRule) {
    points.subList(pathStart, points.size()).clear();
  }

  private int pathStart;

  @Override
  public void moveTo(float x, float y) {
    points.add(new Point2D.Float(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    points.add(new Point2D.Float(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    points.add(new Point2D.Float(x3, y3));
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float();
  }

  @Override
  public void closePath() {
    // Ends where it began.
  }

  @Override
  public void endPath() {
    pathStart = points.size();
  }

  @Override
  public void strokePath() {
    pathStart = points.size();
  }

  @Override
  public void fillPath(int windingRule) {
    List<Point2D> path = points.subList(pathStart, points.size());
    if (!path.isEmpty()) {
      Rectangle2D bounds = new Rectangle2D.Double(path.get(0).getX(), path.get(0).getY(), 0, 0);
      path.forEach(bounds::add);
      if (bounds.getWidth() > SHORTEST_RULE && bounds.getHeight() < 1) {
        rules.add(bounds);
      }
    }
    pathStart = points.size();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    pathStart = points.size();
  }

  @Override
  public void shadingFill(COSName name) {
    // Sheets have none.
  }
}
