package optout.language;

import java.util.Optional;
import optout.model.Service;
import optout.model.ShownLabel;
import optout.model.SwitchState;

/** The words of a service's interface, as readers of one language see them. */
public final class ServiceWords {
  /** Begins the ids of the labels for a switch's states. */
  private static final String TOGGLE = "toggle-";

  private final Service service;
  private final Phrases phrases;
  private final Optional<String> seen;

  /** For texts and drawings. */
  public ServiceWords(Service service, Phrases phrases) {
    this(service, phrases, Optional.empty());
  }

  /**
   * For a screenshot.
   *
   * @param seen the language of the interface that is to be seen, which goes first
   */
  public ServiceWords(Service service, Phrases phrases, Optional<String> seen) {
    this.service = service;
    this.phrases = phrases;
    this.seen = seen;
  }

  /**
   * The text of a control.
   *
   * @throws IllegalArgumentException if there is none: labels are checked before rendering
   */
  public ShownLabel label(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no label '" + id + "'"));
  }

  /** The service's word for the state of a switch, if it is known. */
  public Optional<ShownLabel> state(SwitchState state) {
    return find(TOGGLE + state.id());
  }

  /** The service's word for the state of a switch, else ours. */
  public ShownLabel stateOrOurs(SwitchState state) {
    return state(state)
        .orElseGet(
            () ->
                new ShownLabel(
                    phrases.message(ScreenMessages.STATE.of(state)),
                    phrases.language().code(),
                    Optional.empty()));
  }

  /** Tells whether a label is not in the reader's language, so that its language must be marked. */
  public boolean isForeign(ShownLabel label) {
    return label.isForeignTo(phrases.language().code());
  }

  private Optional<ShownLabel> find(String id) {
    return seen.flatMap(language -> service.labelIn(id, language))
        .or(() -> service.label(id, phrases.language().code()));
  }
}
