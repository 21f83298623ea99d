/** Says what is wrong, to people and to programs. */
@NullMarked
package optout.report;

import org.jspecify.annotations.NullMarked;
