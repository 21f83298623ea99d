package optout.check;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import optout.model.Content;
import optout.model.Editions;

/**
 * Targets that links inside the site can have.
 *
 * @param guides by id
 * @param letters by id
 * @param pages by id
 */
record Targets(
    Map<String, Editions> guides, Map<String, Editions> letters, Map<String, Editions> pages) {
  static Targets of(Content content) {
    return new Targets(
        of(content, Editions.Kind.GUIDE),
        of(content, Editions.Kind.LETTER),
        of(content, Editions.Kind.PAGE));
  }

  private static Map<String, Editions> of(Content content, Editions.Kind kind) {
    return content
        .items()
        .filter(item -> item.kind() == kind)
        .collect(Collectors.toMap(Editions::id, Function.identity()));
  }
}
