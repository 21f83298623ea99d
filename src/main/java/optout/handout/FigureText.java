package optout.handout;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import java.util.List;

/**
 * A line of text in a picture, measured with the fonts of its sheet.
 *
 * @param visual its characters as they are drawn, from left to right
 * @param width in dots
 */
record FigureText(String visual, FontSpecification specification, FSFont font, double width) {
  /**
   * @param families of fonts, the first that has a character wins
   * @param size in dots
   */
  static FigureText of(String visual, List<String> families, double size, Figure.Place place) {
    FontSpecification specification = new FontSpecification();
    specification.families = families.toArray(new String[0]);
    specification.size = (float) size;
    specification.fontWeight = IdentValue.NORMAL;
    specification.fontStyle = IdentValue.NORMAL;
    specification.variant = IdentValue.NORMAL;
    FSFont font = place.device().getSharedContext().getFont(specification);
    double width =
        place.context().getTextRenderer().getWidth(place.context().getFontContext(), font, visual);
    return new FigureText(visual, specification, font, width);
  }

  /** Draws it in the colour that is set; lengths in dots. */
  void draw(double left, double baseline, Figure.Place place) {
    ((AbstractOutputDevice) place.device()).setFontSpecification(specification);
    place.device().setFont(font);
    place.device().drawString(visual, (float) left, (float) baseline, null);
  }
}
