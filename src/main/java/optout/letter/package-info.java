/** Letters: their text, written from the choices and answers of a reader, and their pages. */
@NullMarked
package optout.letter;

import org.jspecify.annotations.NullMarked;
