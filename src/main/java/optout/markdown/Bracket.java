package optout.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A notation of our own, or GitHub's, as it stands in the text. */
final class Bracket extends Node {
  /** Meaning of a pair of brackets, by its form. */
  enum Kind {
    /** {@code [[...]]}. */
    LABEL,
    /** {@code [[} without its end. */
    OPEN_LABEL,
    /** {@code [^...]}. */
    CITATION,
    /** {@code [^} without its end. */
    OPEN_CITATION,
    /** {@code [!...]}. */
    ALERT,
    /** Two braces, a name, two braces. */
    PLACEHOLDER,
    /** Two braces without their end. */
    OPEN_PLACEHOLDER
  }

  private final Kind kind;
  private final BasedSequence inner;

  /**
   * @param chars the whole of it
   * @param inner what stands between the brackets
   */
  Bracket(Kind kind, BasedSequence chars, BasedSequence inner) {
    super(chars);
    this.kind = kind;
    this.inner = inner;
  }

  Kind kind() {
    return kind;
  }

  BasedSequence inner() {
    return inner;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {getChars()};
  }
}
