package optout.picture;

import java.util.Optional;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.language.ScreenMessages;
import optout.model.Language.Direction;
import optout.model.Service;
import optout.model.ShownLabel;
import optout.model.SwitchState;

/** The texts on a picture, as readers of one language see them. */
final class Wording {
  private final Service service;
  private final Phrases phrases;
  private final Optional<String> seen;

  /** For a drawing, whose labels are those that the text has. */
  Wording(Service service, Phrases phrases) {
    this(service, phrases, Optional.empty());
  }

  /**
   * For a photo.
   *
   * @param seen the language of the interface that is to be seen
   */
  Wording(Service service, Phrases phrases, Optional<String> seen) {
    this.service = service;
    this.phrases = phrases;
    this.seen = seen;
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
    return find(id).orElseThrow(() -> new IllegalArgumentException("no label '" + id + "'"));
  }

  private Optional<ShownLabel> find(String id) {
    return seen.flatMap(language -> text(id, language)).or(() -> service.label(id, language()));
  }

  private Optional<ShownLabel> text(String id, String language) {
    return Optional.ofNullable(service.labels().get(id))
        .flatMap(label -> label.text(language))
        .map(text -> new ShownLabel(text, language, Optional.empty()));
  }

  /** The word for the state of a switch: the service's, else ours. */
  ShownLabel state(SwitchState state) {
    return find("toggle-" + state.id())
        .orElseGet(
            () ->
                new ShownLabel(say(ScreenMessages.STATE.of(state)), language(), Optional.empty()));
  }

  /** A text of our own. */
  String say(MessageKey key, Object... values) {
    return phrases.message(key, values);
  }

  /** Whether a text in that language runs from right to left. */
  boolean isRightToLeft(String language) {
    return language.equals(language()) && isRightToLeft();
  }
}
