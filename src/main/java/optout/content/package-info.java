/** Reads content folders into the model; the only place that knows YAML. */
@NullMarked
package optout.content;

import org.jspecify.annotations.NullMarked;
