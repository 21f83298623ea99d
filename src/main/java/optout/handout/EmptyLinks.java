package optout.handout;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Links without words, which the library leaves at the end of a line where the words of a link
 * begin on the next: a screen reader would say each of them.
 */
final class EmptyLinks {
  private static final COSName LINK = COSName.getPDFName("Link");
  private static final COSName OBJ = COSName.getPDFName("Obj");

  private final Set<COSBase> gone = Collections.newSetFromMap(new IdentityHashMap<>());

  private EmptyLinks() {}

  /** Takes them out of a document: their tags, and what can be clicked. */
  static void remove(PDDocument document) throws IOException {
    EmptyLinks links = new EmptyLinks();
    links.prune(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
    if (!links.gone.isEmpty()) {
      for (PDPage page : document.getPages()) {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = annotations == null ? -1 : annotations.size() - 1; i >= 0; i--) {
          if (links.gone.contains(annotations.getObject(i))) {
            annotations.remove(i);
          }
        }
      }
    }
  }

  private void prune(COSDictionary element) {
    COSBase inside = element.getDictionaryObject(COSName.K);
    if (inside instanceof COSArray kids) {
      for (int i = kids.size() - 1; i >= 0; i--) {
        if (isEmpty(kids.getObject(i))) {
          kids.remove(i);
        }
      }
    } else if (inside != null && isEmpty(inside)) {
      element.removeItem(COSName.K);
    }
  }

  private boolean isEmpty(COSBase kid) {
    if (!(kid instanceof COSDictionary element)) {
      return false;
    }
    if (LINK.equals(element.getDictionaryObject(COSName.S)) && !hasWords(element)) {
      forget(element.getDictionaryObject(COSName.K));
      return true;
    }
    prune(element);
    return false;
  }

  private static boolean hasWords(COSBase kid) {
    if (kid instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        if (hasWords(kids.getObject(i))) {
          return true;
        }
      }
      return false;
    }
    return kid instanceof COSInteger
        || (kid instanceof COSDictionary inside
            && (inside.containsKey(COSName.MCID)
                || hasWords(inside.getDictionaryObject(COSName.K))));
  }

  private void forget(COSBase kid) {
    if (kid instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        forget(kids.getObject(i));
      }
    } else if (kid instanceof COSDictionary reference && reference.containsKey(OBJ)) {
      gone.add(reference.getDictionaryObject(OBJ));
    }
  }
}
