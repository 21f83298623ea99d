/** Templates and their assets: those in the jar, and those of a folder that replace single ones. */
@NullMarked
package optout.template;

import org.jspecify.annotations.NullMarked;
