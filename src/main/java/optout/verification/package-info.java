/** Reports of those who walk a route on an account of their own: blank, filled in, and read. */
@NullMarked
package optout.verification;

import org.jspecify.annotations.NullMarked;
