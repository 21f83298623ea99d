/** Hashes and compresses; the same bytes on every machine. */
@NullMarked
package optout.codec;

import org.jspecify.annotations.NullMarked;
