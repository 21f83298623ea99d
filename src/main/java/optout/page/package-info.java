/** Renders pages; the only place that knows FreeMarker. */
@NullMarked
package optout.page;

import org.jspecify.annotations.NullMarked;
