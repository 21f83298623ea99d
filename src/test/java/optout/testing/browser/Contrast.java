package optout.testing.browser;

/** Measures contrast where axe cannot: beneath overlapping elements, and of single signs. */
public final class Contrast {
  /**
   * The least contrast of an element's own text, after WCAG 2.2, against what lies beneath each of
   * its lines: the topmost element there, or else an element around it, that is not transparent.
   */
  private static final String LEAST =
      """
      const element = document.querySelector(arguments[0]);
      const rgba = text => text.match(/[0-9.]+/g).map(Number);
      const luminance = ([r, g, b]) => {
        const part = value => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        };
        return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
      };
      const background = one => rgba(getComputedStyle(one).backgroundColor);
      const opaque = one => { const [, , , alpha] = background(one); return alpha !== 0; };
      const ratio = (one, other) => {
        const [less, more] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (more + 0.05) / (less + 0.05);
      };
      let least = Infinity;
      element.scrollIntoView({ inline: "center" });
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (let i = 0; i < range.getClientRects().length; i++) {
          const line = () => range.getClientRects()[i];
          window.scrollBy(0, line().top - 100);
          const at = document.elementsFromPoint(
              line().left + line().width / 2, line().top + line().height / 2);
          const beneath = at.find(opaque);
          least = Math.min(
              least, ratio(rgba(getComputedStyle(element).color), background(beneath)));
        }
      }
      return least;
      """;

  /** WCAG 2.2, 1.4.3: for text that is not large. */
  public static final double ENOUGH = 4.5;

  private Contrast() {}

  /** The least contrast of an element's own text; infinite if it has none. */
  public static double of(Browser browser, String selector) {
    Object least = browser.evaluate(LEAST, selector);
    return least == null ? Double.POSITIVE_INFINITY : ((Number) least).doubleValue();
  }
}
