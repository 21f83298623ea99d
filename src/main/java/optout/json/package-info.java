/** Writes JSON. */
@NullMarked
package optout.json;

import org.jspecify.annotations.NullMarked;
