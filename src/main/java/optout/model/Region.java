package optout.model;

/**
 * Region in which a reader lives, as far as it decides who the controller is and which switches
 * exist.
 */
public enum Region implements Named {
  /** European Union, Iceland, Liechtenstein, Norway. */
  EEA,
  /** Switzerland. */
  CH,
  /** United Kingdom. */
  UK,
  /** Everywhere else. */
  OTHER
}
