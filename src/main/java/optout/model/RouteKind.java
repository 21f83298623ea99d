package optout.model;

/** A way to reach a guide's goal. */
public enum RouteKind implements Named {
  /** In a browser. */
  WEB,
  /** In the service's app. */
  APP,
  /** With a form of the service. */
  FORM,
  /** With a letter. */
  LETTER
}
