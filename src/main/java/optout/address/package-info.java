/** Checks addresses against an allow-list, after undoing every encoding (WHATWG URL and HTML). */
@NullMarked
package optout.address;

import org.jspecify.annotations.NullMarked;
