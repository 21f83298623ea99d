/** The check pages: a route to be walked on an account of one's own, and the report of that. */
@NullMarked
package optout.page.check;

import org.jspecify.annotations.NullMarked;
