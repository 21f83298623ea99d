/** Turns Markdown into the model's prose; the only place that knows Flexmark. */
@NullMarked
package optout.markdown;

import org.jspecify.annotations.NullMarked;
