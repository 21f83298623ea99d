package optout.model;

import java.util.Optional;
import optout.address.KebabCase;

/**
 * The name of a control in prose: the id of its label, behind the id of its service where another
 * service could be meant.
 *
 * <pre>{@code
 * LabelName.parse("me-menu")          // the label me-menu of the guide's service
 * LabelName.parse("linkedin:me-menu") // that of the service linkedin
 * }</pre>
 */
public record LabelName(Optional<String> service, String id) {
  /** Both must be ids: lower-case letters, digits and single hyphens. */
  public LabelName {
    if (!KebabCase.matches(id) || !service.map(KebabCase::matches).orElse(true)) {
      throw new IllegalArgumentException("no name of a label: " + service + ", '" + id + "'");
    }
  }

  /** The name that is written as {@code id} or {@code service:id}; nothing if it is neither. */
  public static Optional<LabelName> parse(String text) {
    int colon = text.indexOf(':');
    Optional<String> service = colon < 0 ? Optional.empty() : Optional.of(text.substring(0, colon));
    String id = text.substring(colon + 1);
    return KebabCase.matches(id) && service.map(KebabCase::matches).orElse(true)
        ? Optional.of(new LabelName(service, id))
        : Optional.empty();
  }

  /** The name as it is written. */
  @Override
  public String toString() {
    return service.map(name -> name + ":").orElse("") + id;
  }
}
