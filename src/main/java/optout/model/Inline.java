package optout.model;

import java.util.List;
import java.util.Optional;
import optout.address.Address;
import optout.problem.Position;

/** A part of a line of prose. */
public sealed interface Inline {

  /** Failure of what writes prose: placeholders stand in letters alone, which is checked before. */
  static IllegalArgumentException notInLetter(Inline placeholder) {
    return new IllegalArgumentException("not in a letter: " + placeholder);
  }

  /** Hands the part to the visitor's method for its kind. */
  <R> R accept(Visitor<R> visitor);

  /** Action for each kind of inline; without a method for one, it does not compile. */
  interface Visitor<R> {
    R visit(Text text);

    R visit(Emphasis emphasis);

    R visit(Strong strong);

    R visit(Code code);

    R visit(Link link);

    R visit(LabelRef label);

    R visit(QuotedLabel quoted);

    R visit(Citation citation);

    R visit(Blank blank);

    R visit(LawRef law);

    R visit(Break lineBreak);

    R visit(Foreign foreign);
  }

  /** Plain text; a line break in the source is a {@code \n}. */
  record Text(String text, Position at) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Stressed text. */
  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Important text. */
  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Text to be typed or copied. */
  record Code(String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A link.
   *
   * @param target an address, {@code guide:ID#anchor}, {@code page:ID#anchor} or {@code #anchor}
   */
  record Link(Address.Accepted target, List<Inline> content, Position at) implements Inline {
    public Link {
      content = List.copyOf(content);
    }

    /** The address as readers see it, if the link has no other words. */
    public Optional<String> bare() {
      if (content.size() != 1 || !(content.get(0) instanceof Text only)) {
        return Optional.empty();
      }
      String address = target.uri().toString();
      return Optional.of(only.text())
          .filter(
              text ->
                  address.equals(text)
                      || address.equals("https://" + text)
                      || address.equals("mailto:" + text));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A control by its id, {@code [[settings-and-privacy]]} or {@code [[linkedin:me-menu]]}. */
  record LabelRef(LabelName name, Position at) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A control of the service by its text, {@code [["Settings & Privacy"]]}. */
  record QuotedLabel(String text, Position at) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A reference to a source, {@code [^source-id]}. */
  record Citation(String source, Position at) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A place in a letter that readers fill in, {@code {{name}}}. */
  record Blank(String field, Position at) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The provision that gives a right where the reader lives, {@code {{law:object}}}. */
  record LawRef(String right, Position at) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A forced line break. */
  record Break() implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Text of the original in a translation. */
  record Foreign(Language language, List<Inline> content) implements Inline {
    public Foreign {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
