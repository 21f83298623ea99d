package optout.model;

import java.util.List;

/** A part of a line of prose. */
public sealed interface Inline {

  /** Plain text; a line break in the source is a {@code \n}. */
  record Text(String text, Position at) implements Inline {}

  /** Stressed text. */
  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /** Important text. */
  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }
  }

  /** Text to be typed or copied. */
  record Code(String text) implements Inline {}

  /**
   * A link.
   *
   * @param target what {@link Address#parse} accepted: an address, {@code guide:ID#anchor}, {@code
   *     page:ID#anchor} or {@code #anchor}; characters outside ASCII are percent-encoded
   */
  record Link(String target, List<Inline> content, Position at) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /** A control of the service by its id, {@code [[settings-and-privacy]]}. */
  record LabelRef(String label, Position at) implements Inline {}

  /** A control of the service by its text, {@code [["Settings & Privacy"]]}. */
  record QuotedLabel(String text, Position at) implements Inline {}

  /** A reference to a source, {@code [^source-id]}. */
  record Citation(String source, Position at) implements Inline {}

  /** A forced line break. */
  record Break() implements Inline {}
}
