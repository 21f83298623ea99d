package optout.image;

import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.impl.NullOutput;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * A paper on which nothing is painted: it only notes whether something would be. What a drawing
 * makes the library throw, it throws here, too, and the work is no more than a look at each shape.
 */
final class Traces extends NullOutput {
  /** Lines have no height of their own. */
  private static final double HAIR = 1e-6;

  private final Rectangle2D paper;
  private AffineTransform transform;
  private final AtomicBoolean found;

  Traces(double width, double height) {
    this(new Rectangle2D.Double(0, 0, width, height), new AffineTransform(), new AtomicBoolean());
  }

  private Traces(Rectangle2D paper, AffineTransform transform, AtomicBoolean found) {
    this.paper = paper;
    this.transform = transform;
    this.found = found;
  }

  /** Tells whether anything would be painted on the paper. */
  boolean isFound() {
    return found.get();
  }

  @Override
  public void fillShape(Shape shape) {
    Rectangle2D bounds = shape.getBounds2D();
    if (bounds.getWidth() > 0 && bounds.getHeight() > 0) {
      drawShape(shape);
    }
  }

  @Override
  public void drawShape(Shape shape) {
    Rectangle2D around = shape.getBounds2D();
    around.setRect(
        around.getX() - HAIR,
        around.getY() - HAIR,
        around.getWidth() + 2 * HAIR,
        around.getHeight() + 2 * HAIR);
    if (transform.createTransformedShape(around).getBounds2D().intersects(paper)) {
      found.set(true);
    }
  }

  @Override
  public boolean supportsColors() {
    return true;
  }

  @Override
  public void setPaint(Supplier<Paint> paint) {
    setPaint(paint.get());
  }

  @Override
  public Rectangle2D clipBounds() {
    return paper;
  }

  @Override
  public Output createChild() {
    return new Traces(paper, transform(), found);
  }

  @Override
  public SafeState safeState() {
    AffineTransform before = transform();
    return () -> transform = before;
  }

  @Override
  public AffineTransform transform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setTransform(AffineTransform other) {
    transform = new AffineTransform(other);
  }

  @Override
  public void applyTransform(AffineTransform other) {
    transform.concatenate(other);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }
}
