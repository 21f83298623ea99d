/** Finds what is wrong in a model that could be read. */
@NullMarked
package optout.check;

import org.jspecify.annotations.NullMarked;
