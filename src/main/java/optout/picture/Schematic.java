package optout.picture;

/**
 * A drawn picture.
 *
 * @param svg the document
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param alternative what is to be seen, in words
 */
public record Schematic(String svg, int width, int height, String alternative) {}
