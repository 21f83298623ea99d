/** Plans which outputs a model has, and where they are. */
@NullMarked
package optout.site;

import org.jspecify.annotations.NullMarked;
