package optout.model;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import optout.problem.Position;

/**
 * A control in a service's interface.
 *
 * @param deepLink address that opens it
 * @param texts its exact text per interface language; a language without evidence is missing
 */
public record Label(
    String id,
    String description,
    Optional<URI> deepLink,
    Map<String, Wording> texts,
    Position at) {

  /**
   * The text in one interface language.
   *
   * @param doubtful whether a single doubtful source is all there is
   * @param evidence addresses where it was seen
   * @param circulating wordings met elsewhere that are not the service's
   */
  public record Wording(
      String text,
      Confidence confidence,
      boolean doubtful,
      List<URI> evidence,
      List<String> circulating) {
    public Wording {
      evidence = List.copyOf(evidence);
      circulating = List.copyOf(circulating);
    }
  }

  /** Quality of the evidence for a wording. */
  public enum Confidence implements Named {
    /** Seen on the service's own page in that language. */
    HIGH,
    /** Quoted by press, an authority or instructions. */
    MEDIUM
  }

  public Label {
    texts = Map.copyOf(texts);
  }

  /**
   * The texts by which an edition in a language can quote it: those in its language and English.
   */
  public Stream<String> texts(String language) {
    return Stream.of(language, Service.FALLBACK_LANGUAGE)
        .distinct()
        .flatMap(code -> text(code).stream());
  }

  /** The text in an interface language, if evidenced. */
  public Optional<String> text(String language) {
    return Optional.ofNullable(texts.get(language)).map(Wording::text);
  }
}
