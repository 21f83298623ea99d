/** Builds a site: the stages one after the other, the makers of outputs, archives. */
@NullMarked
package optout.build;

import org.jspecify.annotations.NullMarked;
