/** The command line; the only place that prints and ends the program. */
@NullMarked
package optout.cli;

import org.jspecify.annotations.NullMarked;
