/** What a site is made of, as immutable values; knows no file format, no library and no output. */
@NullMarked
package optout.model;

import org.jspecify.annotations.NullMarked;
