package optout.check;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import optout.model.Content;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Page;

/**
 * Targets that links inside the site can have.
 *
 * @param guides by id
 * @param pages by id
 */
record Targets(Map<String, Guide> guides, Map<String, Page> pages) {
  static Targets of(Content content) {
    return new Targets(
        content.guides().stream().collect(Collectors.toMap(Editions::id, Function.identity())),
        content.pages().stream().collect(Collectors.toMap(Editions::id, Function.identity())));
  }
}
