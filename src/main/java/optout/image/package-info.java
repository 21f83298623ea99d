/**
 * Reads, cuts, scales and writes pictures made of pixels. What is written is the same, byte for
 * byte, on every machine; the only place that knows ImageIO.
 */
@NullMarked
package optout.image;

import org.jspecify.annotations.NullMarked;
