/** Texts of the content to PO files, and what translators wrote there back to the content. */
@NullMarked
package optout.translate;

import org.jspecify.annotations.NullMarked;
