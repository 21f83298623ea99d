/** The status pages: what is done and what is missing. */
@NullMarked
package optout.page.status;

import org.jspecify.annotations.NullMarked;
