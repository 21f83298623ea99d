/** Speaks the reader's language: messages, dates, lists; the only place that knows ICU. */
@NullMarked
package optout.language;

import org.jspecify.annotations.NullMarked;
