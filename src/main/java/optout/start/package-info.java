/** Files to begin with: a site, a service, a guide, a letter, a page, a language. */
@NullMarked
package optout.start;

import org.jspecify.annotations.NullMarked;
