package optout.content;

import java.nio.file.Path;

/**
 * A folder with content.
 *
 * @param shownAs how it is called in messages
 */
public record ContentRoot(Path folder, String shownAs) {}
