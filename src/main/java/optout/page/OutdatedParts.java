package optout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.model.Block;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.MissingParts;
import optout.model.OutdatedUnit;
import optout.prose.Dialect;
import optout.prose.ProseHtml;

/**
 * Names the parts of a translation whose original has changed since, and those that it does not
 * have, as readers know them.
 */
public final class OutdatedParts {
  public static final MessageKey INTRODUCTION = MessageKey.of("translation.introduction");
  public static final MessageKey COUNT = MessageKey.of("translation.parts", "n");

  /** More names than these would fill a flyer. */
  private static final int MOST = 3;

  private OutdatedParts() {}

  /** The headings of these parts, in quotation marks; if they are more than three, their number. */
  static List<String> of(PageContext context, Editions item, Edition edition) {
    Set<String> ids =
        OutdatedUnit.told(item, edition).stream().map(OutdatedUnit::id).collect(Collectors.toSet());
    ids.removeAll(MissingParts.of(item, edition));
    return named(context, item, edition, ids);
  }

  /** The same of parts that a translation does not have. */
  static List<String> missing(PageContext context, Editions item, Edition edition) {
    return named(context, item, edition, MissingParts.of(item, edition));
  }

  private static List<String> named(
      PageContext context, Editions item, Edition edition, Set<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Phrases phrases = context.phrases(edition.language());
    ProseHtml prose =
        new ProseHtml(
            Dialect.PAGE,
            phrases,
            context.labels(item, edition.language()),
            Optional.empty(),
            link -> Optional.empty());
    List<String> names = new ArrayList<>();
    if (ids.contains(Edition.INTRO)) {
      names.add(phrases.message(INTRODUCTION));
    }
    for (Block block : edition.blocks()) {
      if (block instanceof Block.Heading heading && ids.contains(heading.id())) {
        names.add(phrases.quote(prose.plain(heading.content())));
      }
    }
    return names.size() > MOST ? List.of(phrases.message(COUNT, names.size())) : names;
  }
}
