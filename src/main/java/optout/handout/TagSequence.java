package optout.handout;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Order in which the pieces of content on each page are tagged. */
final class TagSequence {
  private final IdentityHashMap<COSDictionary, Map<Integer, Integer>> pages =
      new IdentityHashMap<>();

  private TagSequence() {}

  static TagSequence of(PDDocument document) {
    TagSequence sequence = new TagSequence();
    COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    sequence.walk(root.getDictionaryObject(COSName.K), root);
    return sequence;
  }

  private void walk(COSBase kid, COSDictionary parent) {
    if (kid instanceof COSInteger piece) {
      add(parent.getCOSDictionary(COSName.PG), piece.intValue());
    } else if (kid instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        walk(kids.getObject(i), parent);
      }
    } else if (kid instanceof COSDictionary inside) {
      if (inside.containsKey(COSName.MCID)) {
        add(inside.getCOSDictionary(COSName.PG), inside.getInt(COSName.MCID));
      } else if (inside.containsKey(COSName.K)) {
        walk(inside.getDictionaryObject(COSName.K), inside);
      }
    }
  }

  private void add(COSDictionary page, int piece) {
    Map<Integer, Integer> ranks = pages.computeIfAbsent(page, any -> new HashMap<>());
    ranks.put(piece, ranks.size());
  }

  /** The place of each piece of a page among all of it. */
  Map<Integer, Integer> ranks(PDPage page) {
    return pages.getOrDefault(page.getCOSObject(), Map.of());
  }
}
