package optout.markdown;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Places of the brackets around a link's text, and white space inside them, which Flexmark drops.
 *
 * @param start offset of the opening bracket
 * @param end offset of the closing bracket
 * @param hasLabel whether a second pair of brackets follows, with a label in it
 */
record Edges(int start, int end, boolean spaceBefore, boolean spaceAfter, boolean hasLabel) {

  static Edges of(Link link) {
    return of(
        link, link.getTextOpeningMarker(), link.getText(), link.getTextClosingMarker(), false);
  }

  static Edges of(LinkRef link) {
    if (!link.isReferenceTextCombined()) {
      return of(
          link, link.getTextOpeningMarker(), link.getText(), link.getTextClosingMarker(), true);
    }
    int start = link.getReferenceOpeningMarker().getStartOffset();
    if (!link.isDummyReference() && link.getStartOffset() < start) {
      // Flexmark mistakes "[a][b][" for "[b]" with the text "a".
      return new Edges(link.getStartOffset() - 1, start - 1, false, false, true);
    }
    return of(
        link,
        link.getReferenceOpeningMarker(),
        link.getReference(),
        link.getReferenceClosingMarker(),
        false);
  }

  private static Edges of(
      Node link,
      BasedSequence opening,
      BasedSequence text,
      BasedSequence closing,
      boolean hasLabel) {
    int start = opening.getStartOffset();
    int end = closing.getStartOffset();
    if (text.isEmpty()) {
      boolean blank = end > start + 1 && link.getChildChars().isEmpty();
      return new Edges(start, end, blank, false, hasLabel);
    }
    return new Edges(
        start, end, text.getStartOffset() > start + 1, text.getEndOffset() < end, hasLabel);
  }

  void before(InlineList list) {
    if (spaceBefore) {
      list.text(" ", start + 1);
    }
  }

  void after(InlineList list) {
    if (spaceAfter) {
      list.text(" ", end - 1);
    }
  }
}
