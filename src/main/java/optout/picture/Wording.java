package optout.picture;

import java.util.Map;
import java.util.Optional;
import optout.language.Phrases;
import optout.model.Language.Direction;
import optout.model.Service;
import optout.model.ShownLabel;
import optout.model.SwitchState;

/** The texts on a picture, as readers of one language see them. */
final class Wording {
  private final Service service;
  private final Phrases phrases;

  Wording(Service service, Phrases phrases) {
    this.service = service;
    this.phrases = phrases;
  }

  /** The language of the page the picture stands on. */
  String language() {
    return phrases.language().code();
  }

  /** Whether the picture is mirrored. */
  boolean isRightToLeft() {
    return phrases.language().direction() == Direction.RTL;
  }

  /** The text of a control. */
  ShownLabel label(String id) {
    return service
        .label(id, language())
        .orElseThrow(() -> new IllegalArgumentException("no label '" + id + "'"));
  }

  /** The word for the state of a switch: the service's, else ours. */
  ShownLabel state(SwitchState state) {
    return service
        .label("toggle-" + state.id(), language())
        .orElseGet(() -> new ShownLabel(say("state." + state.id()), language(), Optional.empty()));
  }

  /** A text of our own. */
  String say(String key) {
    return phrases.message(key, Map.of());
  }

  /** A text of our own with arguments. */
  String say(String key, Map<String, ?> arguments) {
    return phrases.message(key, arguments);
  }

  /** Whether a text in that language runs from right to left. */
  boolean isRightToLeft(String language) {
    return language.equals(language()) && isRightToLeft();
  }
}
