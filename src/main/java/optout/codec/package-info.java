/** Hashes, compresses and escapes; the same bytes on every machine. */
@NullMarked
package optout.codec;

import org.jspecify.annotations.NullMarked;
