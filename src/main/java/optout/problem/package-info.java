/** Problems in the content, with their places, and guesses at what was meant. */
@NullMarked
package optout.problem;

import org.jspecify.annotations.NullMarked;
