package optout.picture;

import java.util.Optional;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.language.ServiceWords;
import optout.model.Language.Direction;
import optout.model.Service;
import optout.model.ShownLabel;
import optout.model.SwitchState;

/** The texts on a picture, as readers of one language see them. */
final class Wording {
  private final ServiceWords words;
  private final Phrases phrases;

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
    this.words = new ServiceWords(service, phrases, seen);
    this.phrases = phrases;
  }

  /** The language of the page the picture stands on. */
  String language() {
    return phrases.language().code();
  }

  /** Tells whether the picture is mirrored. */
  boolean isRightToLeft() {
    return phrases.language().direction() == Direction.RTL;
  }

  /** The text of a control. */
  ShownLabel label(String id) {
    return words.label(id);
  }

  /** The word for the state of a switch: the service's, else ours. */
  ShownLabel state(SwitchState state) {
    return words.stateOrOurs(state);
  }

  /** Tells whether a text is in another language than the page's. */
  boolean isForeign(ShownLabel label) {
    return words.isForeign(label);
  }

  /** A text of our own. */
  String say(MessageKey key, Object... values) {
    return phrases.message(key, values);
  }

  /** Tells whether a text in that language runs from right to left. */
  boolean isRightToLeft(String language) {
    return language.equals(language()) && isRightToLeft();
  }
}
