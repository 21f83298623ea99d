package optout.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * The output folder and its two neighbours.
 *
 * @param site where the site is or will be; absolute, no link in it
 * @param lock the file that keeps builds apart
 * @param staging where the next site is prepared: beside the old one, so on the same file system
 */
record OutputFolder(Path site, Path lock, Path staging) {
  private static final String ELSEWHERE = "choose another folder with --output";

  /**
   * Finds the folder that is meant. Nothing is written.
   *
   * @param output as the user gave it; may be missing, or a link to a folder
   * @param inputs folders that the build reads
   * @throws OutputRefusedException if a site cannot or must not take the place of this folder
   */
  static OutputFolder of(Path output, List<Path> inputs) throws IOException {
    Path site = real(output);
    Path parent = site.getParent();
    Path name = site.getFileName();
    if (Files.isSymbolicLink(site)) {
      throw refused(site, "is a link to nothing", "create its target or remove the link");
    }
    refuseNoFolder(site);
    if (parent == null || name == null || real(Path.of("")).startsWith(site)) {
      throw refused(site, "is or contains the current folder", ELSEWHERE);
    }
    for (Path input : inputs) {
      Path read = real(input);
      if (read.startsWith(site) || site.startsWith(read)) {
        String how = read.equals(site) ? "is" : site.startsWith(read) ? "is inside" : "contains";
        throw refused(site, how + " the input folder '" + read + "'", ELSEWHERE);
      }
    }
    if (Files.exists(site) && !device(site).equals(device(parent))) {
      throw refused(
          site,
          "is a mount point, which cannot be replaced",
          "choose a folder inside it with --output");
    }
    return new OutputFolder(
        site,
        parent.resolve("." + name + ".optout-lock"),
        parent.resolve("." + name + ".optout-staging"));
  }

  /** Refuses a file, a link or anything else in the place of the site. */
  static void refuseNoFolder(Path site) throws OutputRefusedException {
    if (Files.exists(site, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(site, LinkOption.NOFOLLOW_LINKS)) {
      throw refused(site, "is not a folder", ELSEWHERE);
    }
  }

  static OutputRefusedException refused(Path folder, String why, String hint) {
    return new OutputRefusedException("'" + folder + "' " + why, hint);
  }

  /** The path without links, as far as it exists. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath();
    if (Files.exists(absolute)) {
      return absolute.toRealPath();
    }
    Path missing = absolute.normalize();
    for (Path there = missing.getParent(); there != null; there = there.getParent()) {
      if (Files.exists(there)) {
        return there.toRealPath().resolve(there.relativize(missing));
      }
    }
    return missing;
  }

  private static Object device(Path path) throws IOException {
    return path.getFileSystem().supportedFileAttributeViews().contains("unix")
        ? Files.getAttribute(path, "unix:dev")
        : Files.getFileStore(path);
  }
}
