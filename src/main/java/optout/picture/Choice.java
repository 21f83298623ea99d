package optout.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optout.model.Screen;
import optout.model.Screenshot;
import optout.model.Service;

/** Choice of the picture of a screen that readers of a language are shown. */
final class Choice {
  private Choice() {}

  /**
   * A screenshot of the interface they see; where there is none, nothing, if the screen can be
   * drawn in that language; else a screenshot in any other.
   */
  static Optional<Screenshot> of(Service service, Screen screen, String language) {
    List<Screenshot> screenshots = service.screenshots(screen.id());
    Optional<Screenshot> own =
        Stream.of(language, service.interfaceLanguage(language))
            .flatMap(wanted -> in(wanted, screenshots).stream())
            .findFirst();
    if (own.isPresent() || screen.canBeDrawn()) {
      return own;
    }
    return in(Service.FALLBACK_LANGUAGE, screenshots).or(() -> screenshots.stream().findFirst());
  }

  private static Optional<Screenshot> in(String language, List<Screenshot> screenshots) {
    return screenshots.stream().filter(one -> one.language().id().equals(language)).findFirst();
  }
}
