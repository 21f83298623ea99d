/** Prints guides on paper: PDF files from markup; the only place that knows the PDF library. */
@NullMarked
package optout.handout;

import org.jspecify.annotations.NullMarked;
