/**
 * Takes in screenshots: cuts them, paints over what must not be seen, and stores them with their
 * records. The only place that serves HTTP, and only to the machine it runs on.
 */
@NullMarked
package optout.screenshot;

import org.jspecify.annotations.NullMarked;
