/** Gains of the content from the report of somebody who walked a route. */
@NullMarked
package optout.evidence;

import org.jspecify.annotations.NullMarked;
