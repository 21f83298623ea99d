package optout.handout;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Turns rows round on sheets that run from right to left, since the library puts the cells of a row
 * from left to right always: before it is set in the markup, and afterwards back in the tags.
 */
final class TagOrder {
  private List<Element> rows = List.of();

  /**
   * Turns the cells of rows round in the markup, and those that were turned before back.
   *
   * @param others elements whose children are cells
   */
  void turnRound(List<Element> others) {
    for (Element row : rows) {
      row.removeAttribute("id");
      turn(row);
    }
    rows = List.copyOf(others);
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).setAttribute("id", "row-" + i);
      turn(rows.get(i));
    }
  }

  private static void turn(Element row) {
    for (Node cell = row.getLastChild(); cell != null; ) {
      Node before = cell.getPreviousSibling();
      row.appendChild(cell);
      cell = before;
    }
  }

  /** Turns the tags of the cells back. */
  void turnBack(PdfBoxRenderer renderer) {
    for (Element row : rows) {
      PDStructureElement element =
          PdfBoxAccessibilityHelper.getStructualElementForBox(
              renderer.getSharedContext().getBoxById(row.getAttribute("id")));
      if (element != null) {
        turnBack(element.getCOSObject());
      }
    }
  }

  private static void turnBack(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray many && many.size() > 1) {
      COSArray turned = new COSArray();
      for (int i = many.size() - 1; i >= 0; i--) {
        turned.add(many.get(i));
      }
      element.setItem(COSName.K, turned);
    } else if (kids instanceof COSArray one && one.size() == 1) {
      turnBack(one.getObject(0));
    } else {
      turnBack(kids);
    }
  }

  private static void turnBack(COSBase kid) {
    COSBase inside = kid instanceof COSObject reference ? reference.getObject() : kid;
    if (inside instanceof COSDictionary element) {
      turnBack(element);
    }
  }
}
