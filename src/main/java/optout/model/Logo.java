package optout.model;

/**
 * A picture that stands for the publisher, read and accepted. What reads it also knows how it is
 * painted.
 */
public interface Logo {
  /** As a number in the same unit as the height. */
  double width();

  /** As a number in the same unit as the width. */
  double height();

  /** Hex digits that another picture would not have. */
  String hash();
}
