/** The practice pages: a route as a model to click through. */
@NullMarked
package optout.page.practice;

import org.jspecify.annotations.NullMarked;
