/** Draws screens as schematics; the only place that knows FontBox. */
@NullMarked
package optout.picture;

import org.jspecify.annotations.NullMarked;
