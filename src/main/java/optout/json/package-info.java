/** Writes and reads JSON; the only place that knows Jackson's JSON. */
@NullMarked
package optout.json;

import org.jspecify.annotations.NullMarked;
