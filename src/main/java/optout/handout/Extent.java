package optout.handout;

/**
 * Size of a drawing on the sheet, before any maximum, in dots.
 *
 * @param width of the drawing
 * @param height of the drawing
 */
record Extent(double width, double height) {
  /**
   * The size that is asked for, in the drawing's proportions.
   *
   * @param width negative if only the height is asked for, or neither
   * @param height negative if only the width is asked for, or neither
   * @param own what the drawing itself says
   */
  static Extent of(double width, double height, Extent own) {
    double ratio = own.width / own.height;
    double wide = width >= 0 ? width : height >= 0 ? height * ratio : own.width;
    return new Extent(wide, height >= 0 ? height : wide / ratio);
  }

  int roundedWidth() {
    return (int) Math.round(width);
  }

  int roundedHeight() {
    return (int) Math.round(height);
  }
}
