/** Guides on pages of others: frames, texts to copy, guides as data, oEmbed. */
@NullMarked
package optout.embed;

import org.jspecify.annotations.NullMarked;
