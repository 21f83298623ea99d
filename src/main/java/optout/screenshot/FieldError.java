package optout.screenshot;

/**
 * A value that means nothing.
 *
 * @param field what it was given for, such as {@code captured}
 * @param message what is wrong with it, quoting it
 */
public record FieldError(String field, String message) {}
