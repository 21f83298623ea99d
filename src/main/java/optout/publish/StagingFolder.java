package optout.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder beside the site where the next one grows. It has up to two folders: {@code new}, and
 * {@code old} while two renames stand in for an exchange.
 */
final class StagingFolder {
  private final OutputFolder output;
  private final Swap swap;

  StagingFolder(OutputFolder output, Swap swap) {
    this.output = output;
    this.swap = swap;
  }

  /** The site in the making; after an exchange, the former one. */
  Path fresh() {
    return output.staging().resolve("new");
  }

  /** The former site, moved out of the way. */
  Path aside() {
    return output.staging().resolve("old");
  }

  /** Makes it, empty. */
  void create() throws IOException {
    Files.createDirectories(fresh());
  }

  /**
   * Removes it, whatever a build, killed or not, left in it. A former site that was moved aside
   * with nothing put in its place is put back first.
   *
   * @throws OutputUnusableException if there is anything that no build left there
   */
  void clear() throws IOException {
    if (Files.exists(output.staging(), NOFOLLOW_LINKS)) {
      refuseForeign();
      if (Files.exists(aside()) && isFree(output.site())) {
        Files.deleteIfExists(output.site());
        swap.move(aside(), output.site());
      }
      SiteFolder.at(fresh()).remove();
      SiteFolder.at(aside()).remove();
    }
    Files.deleteIfExists(output.staging());
  }

  private void refuseForeign() throws IOException {
    if (!Files.isDirectory(output.staging(), NOFOLLOW_LINKS)) {
      throw foreign(output.staging());
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(output.staging())) {
      for (Path entry : entries) {
        if (SiteFolder.isDropping(entry)) {
          Files.delete(entry);
        } else if (!(entry.equals(fresh()) || entry.equals(aside()))
            || !Files.isDirectory(entry, NOFOLLOW_LINKS)) {
          throw foreign(entry);
        }
      }
    }
  }

  private static OutputUnusableException foreign(Path path) {
    return new OutputUnusableException(
        "'" + path + "' is where the next site is prepared, but optout did not make it",
        "move it away, or choose another folder with --output");
  }

  private static boolean isFree(Path site) throws IOException {
    if (!Files.exists(site, NOFOLLOW_LINKS)) {
      return true;
    }
    try (Stream<Path> entries = Files.list(site)) {
      return entries.findAny().isEmpty();
    }
  }
}
