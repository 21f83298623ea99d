package optout.model;

import java.util.Optional;

/**
 * Result that a reader has achieved at the end of a guide.
 *
 * @param label the control the goal is about
 * @param state the position the switch, or each switch on the page, must have
 */
public record Goal(Kind kind, Reference label, Optional<SwitchState> state) {

  /** Kind of thing that a goal's label names. */
  public enum Kind implements Named {
    /** One switch. */
    SWITCH,
    /** A page with several switches. */
    PAGE,
    /** A form to be sent. */
    FORM
  }

  public Goal {
    if (state.isPresent() == (kind == Kind.FORM)) {
      throw new IllegalArgumentException("a form has no state, everything else has one");
    }
  }
}
