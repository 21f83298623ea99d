/** Writes prose in the dialects of pages, sheets, pasted HTML, Markdown and plain text. */
@NullMarked
package optout.prose;

import org.jspecify.annotations.NullMarked;
