package optout.model;

/** The position of a switch. */
public enum SwitchState implements Named {
  ON,
  OFF
}
