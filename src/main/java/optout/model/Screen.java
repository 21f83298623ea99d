package optout.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optout.problem.Position;

/**
 * A picture of a service's interface, described by what is on it.
 *
 * @param description for writers
 * @param address what the address line of the browser shows
 * @param parts from top to bottom; empty if it is known from screenshots alone
 */
public record Screen(
    String id,
    String description,
    Surface surface,
    Optional<String> address,
    List<Part> parts,
    Position at) {

  /** Device on which the interface is shown. */
  public enum Surface implements Named {
    BROWSER,
    PHONE
  }

  /**
   * Something on a screen.
   *
   * @param label its text, if it has one that is known
   * @param count how often a filler is repeated
   * @param marked whether it is what the step is about
   * @param parts what is in it
   */
  public record Part(
      Kind kind,
      Optional<Reference> label,
      int count,
      boolean marked,
      List<Part> parts,
      Position at) {
    public Part {
      parts = List.copyOf(parts);
    }

    private Stream<Part> all() {
      return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::all));
    }
  }

  /** Kind of a part of a screen. */
  public enum Kind implements Named {
    /** The bar at the top of a site, with the photo at its end. */
    BAR(Content.LABEL),
    /** The reader's photo. */
    PHOTO(Content.NOTHING),
    /** The title of a page or group. */
    HEADING(Content.LABEL),
    /** A row that opens something. */
    ENTRY(Content.LABEL),
    /** A row with a switch. */
    SWITCH(Content.LABEL),
    /** A button. */
    BUTTON(Content.LABEL),
    /** A link in running text. */
    LINK(Content.LABEL),
    /** A field to type in. */
    FIELD(Content.LABEL),
    /** A field to choose from. */
    CHOICE(Content.LABEL),
    /** Text or rows that do not matter, in grey. */
    FILLER(Content.COUNT),
    /** A menu that has opened. */
    MENU(Content.PARTS),
    /** A window in front of the page. */
    DIALOG(Content.PARTS),
    /** The column at the start of a page. */
    SIDE(Content.PARTS),
    /** The area beside the column. */
    MAIN(Content.PARTS);

    private final Content content;

    Kind(Content content) {
      this.content = content;
    }

    /** Type of the value behind the kind. */
    public Content content() {
      return content;
    }
  }

  /** Type of the value of a part's kind. */
  public enum Content {
    /** The id of a label, or nothing if its text is not known. */
    LABEL,
    /** A number. */
    COUNT,
    /** A list of parts. */
    PARTS,
    /** Nothing. */
    NOTHING
  }

  public Screen {
    parts = List.copyOf(parts);
  }

  /** Tells whether it is described, not only photographed. */
  public boolean canBeDrawn() {
    return !parts.isEmpty();
  }

  /** Every part at any depth, outer ones first. */
  public List<Part> all() {
    return parts.stream().flatMap(Part::all).toList();
  }

  /** Its title: the first heading whose text is known. */
  public Optional<Reference> title() {
    return all().stream()
        .filter(part -> part.kind() == Kind.HEADING)
        .flatMap(part -> part.label().stream())
        .findFirst();
  }

  /** The marked part, which the step is about; nothing if none is marked. */
  public Optional<Part> marked() {
    return all().stream().filter(Part::marked).findFirst();
  }
}
