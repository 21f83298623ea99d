/** Visits to the addresses that content cites, to see whether they still lead anywhere. */
@NullMarked
package optout.external;

import org.jspecify.annotations.NullMarked;
