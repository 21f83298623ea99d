package optout.page;

import java.util.ArrayList;
import java.util.List;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Guide;

/** Makes the notices that go with a text wherever it goes. */
public final class Notices {
  public static final MessageKey MACHINE = MessageKey.of("translation.machine");
  public static final MessageKey NO_ADVICE = MessageKey.of("no-legal-advice");

  public static final MessageKey OUT_OF_DATE =
      MessageKey.of("translation.out-of-date-parts", "parts");

  /** Kind of the notice that parts of the original changed since they were translated. */
  public static final String KIND_OUT_OF_DATE = "out-of-date";

  public static final MessageKey NOT_TRANSLATED =
      MessageKey.of("translation.missing-parts", "parts");

  /** Kind of the notice that parts of the original are not translated yet. */
  public static final String KIND_NOT_TRANSLATED = "not-translated";

  private Notices() {}

  /**
   * The notices: that nobody has reviewed a machine's translation, that parts of the original have
   * changed since or are not translated, that nobody has verified a route on a live account, all
   * where it is so, and that the guide is no legal advice.
   */
  public static List<View.Notice> of(PageContext context, Guide guide, Edition edition) {
    Phrases phrases = context.phrases(edition.language());
    List<View.Notice> notices = new ArrayList<>(of(context, (Editions) guide, edition));
    if (guide.routes().stream().allMatch(route -> route.verifications().isEmpty())) {
      notices.add(new View.Notice("not-verified", phrases.message(GuideLinks.NOT_VERIFIED)));
    }
    notices.add(new View.Notice("no-legal-advice", phrases.message(NO_ADVICE)));
    return notices;
  }

  /** The notices, where it is so, on how a guide or page was translated. */
  public static List<View.Notice> of(PageContext context, Editions item, Edition edition) {
    Phrases phrases = context.phrases(edition.language());
    List<View.Notice> notices = new ArrayList<>();
    edition
        .translation()
        .filter(of -> of.isUnreviewedMachineTranslation() && !edition.standsIn())
        .ifPresent(
            machine ->
                notices.add(new View.Notice("machine-translation", phrases.message(MACHINE))));
    List<String> parts = OutdatedParts.of(context, item, edition);
    if (!parts.isEmpty()) {
      notices.add(
          new View.Notice(KIND_OUT_OF_DATE, phrases.message(OUT_OF_DATE, phrases.list(parts))));
    }
    List<String> missing = OutdatedParts.missing(context, item, edition);
    if (!missing.isEmpty()) {
      notices.add(
          new View.Notice(
              KIND_NOT_TRANSLATED, phrases.message(NOT_TRANSLATED, phrases.list(missing))));
    }
    return notices;
  }
}
