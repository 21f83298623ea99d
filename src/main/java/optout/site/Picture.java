package optout.site;

/**
 * A picture as it is published.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param alternative what is to be seen, in words
 */
public record Picture(SitePath path, int width, int height, String alternative) {}
