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
  private final List<Element> rows;

  /**
   * @param rows elements whose children are cells
   */
  TagOrder(List<Element> rows) {
    this.rows = rows;
  }

  /** Turns the cells round in the markup. */
  void turnRound() {
    for (int i = 0; i < rows.size(); i++) {
      Element row = rows.get(i);
      row.setAttribute("id", "row-" + i);
      for (Node cell = row.getLastChild(); cell != null; ) {
        Node before = cell.getPreviousSibling();
        row.appendChild(cell);
        cell = before;
      }
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
