/**
 * Records of a site's content, as immutable values; knows no file format, no library and no output.
 */
@NullMarked
package optout.model;

import org.jspecify.annotations.NullMarked;
