package optout.prose;

/**
 * Complete HTML, which nobody escapes again.
 *
 * @param html whole elements and escaped text
 */
public record Markup(String html) {}
