package optout.page;

import java.util.ArrayList;
import java.util.List;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.model.Edition;
import optout.model.Guide;
import optout.model.Translation;

/** Makes the notices that go with a text wherever it goes. */
public final class Notices {
  public static final MessageKey MACHINE = MessageKey.of("translation.machine");
  public static final MessageKey NO_ADVICE = MessageKey.of("no-legal-advice");

  private Notices() {}

  /**
   * The notices: that nobody has reviewed a machine's translation, that nobody has verified a route
   * on a live account, both where it is so, and that the guide is no legal advice.
   *
   * @param phrases of the edition's language
   */
  public static List<View.Notice> of(Guide guide, Edition edition, Phrases phrases) {
    List<View.Notice> notices = new ArrayList<>(of(edition, phrases));
    if (guide.routes().stream().allMatch(route -> route.verifications().isEmpty())) {
      notices.add(new View.Notice("not-verified", phrases.message(GuideLinks.NOT_VERIFIED)));
    }
    notices.add(new View.Notice("no-legal-advice", phrases.message(NO_ADVICE)));
    return notices;
  }

  /**
   * The notice, if it is so, that nobody has reviewed a machine's translation.
   *
   * @param phrases of the edition's language
   */
  static List<View.Notice> of(Edition edition, Phrases phrases) {
    return edition
        .translation()
        .filter(Translation::isUnreviewedMachineTranslation)
        .map(machine -> new View.Notice("machine-translation", phrases.message(MACHINE)))
        .stream()
        .toList();
  }
}
