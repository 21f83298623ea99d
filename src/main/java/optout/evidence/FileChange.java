package optout.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file of the content and what it is to become.
 *
 * @param name its path below the content folder
 */
public record FileChange(String name, String before, String after) {

  /**
   * The change as a diff.
   *
   * @param shownAs how the content folder is called
   */
  public String diff(String shownAs) {
    return LineDiff.of(shownAs + "/" + name, before, after);
  }

  /** Writes the file as a whole or not at all. */
  public void write(Path content) throws IOException {
    Path target = content.resolve(name);
    Path draft = target.resolveSibling("." + target.getFileName() + ".new");
    try {
      Files.writeString(draft, after);
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
