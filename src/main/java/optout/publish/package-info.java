/** Writes a finished site to disk, all or nothing. */
@NullMarked
package optout.publish;

import org.jspecify.annotations.NullMarked;
