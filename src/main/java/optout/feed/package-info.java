/** Feeds of what changed: Atom and JSON Feed. */
@NullMarked
package optout.feed;

import org.jspecify.annotations.NullMarked;
