package optout.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import optout.site.SitePath;
import org.jspecify.annotations.Nullable;

/** A folder with a published site in it, or none, and possibly files that are not ours. */
final class SiteFolder {
  /** The one file of the user's that lives in the output folder: it keeps the site out of git. */
  private static final String KEPT = ".gitignore";

  /** Names of files that file browsers leave in every folder they show; nobody misses them. */
  private static final Set<String> DROPPINGS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private static final int SHOWN = 3;

  private final Path folder;
  private final Optional<Manifest> manifest;
  private final Set<String> files = new HashSet<>();
  private final Set<String> folders = new HashSet<>();

  private SiteFolder(Path folder, Optional<Manifest> manifest) {
    this.folder = folder;
    this.manifest = manifest;
    manifest.ifPresent(list -> list.files().keySet().forEach(this::know));
  }

  private void know(SitePath path) {
    files.add(path.path());
    for (int i = path.path().indexOf('/'); i >= 0; i = path.path().indexOf('/', i + 1)) {
      folders.add(path.path().substring(0, i));
    }
  }

  /** Reads the manifest of a folder, which may be missing. */
  static SiteFolder at(Path folder) throws IOException {
    return new SiteFolder(folder, Manifest.in(folder));
  }

  /** Tells whether our manifest is in it. */
  boolean isPublished() {
    return manifest.isPresent();
  }

  /** Its manifest, empty if it has none. */
  Manifest manifest() {
    return manifest.orElse(Manifest.EMPTY);
  }

  /**
   * Makes sure that nothing is lost with this folder.
   *
   * @throws OutputRefusedException if anything in it was not written by us
   */
  void refuseForeign() throws IOException {
    OutputFolder.refuseNoFolder(folder);
    SortedSet<String> foreign = foreign();
    if (!foreign.isEmpty()) {
      String names =
          String.join("', '", foreign.stream().limit(SHOWN).toList())
              + (foreign.size() > SHOWN ? "' and " + (foreign.size() - SHOWN) + " more" : "'");
      throw OutputFolder.refused(
          folder,
          "holds what optout did not write: '" + names,
          "choose an empty folder with --output, or move these files away");
    }
  }

  private SortedSet<String> foreign() throws IOException {
    SortedSet<String> foreign = new TreeSet<>();
    if (!Files.exists(folder, NOFOLLOW_LINKS)) {
      return foreign;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            if (path.equals(folder) || folders.contains(relative(path))) {
              return FileVisitResult.CONTINUE;
            }
            foreign.add(relative(path) + "/");
            return FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (!attributes.isRegularFile() || !isOurs(relative(path))) {
              foreign.add(relative(path));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return foreign;
  }

  private boolean isOurs(String path) {
    return files.contains(path)
        || path.equals(KEPT)
        || (path.equals(Manifest.NAME) && isPublished())
        || DROPPINGS.contains(path.substring(path.lastIndexOf('/') + 1));
  }

  /** Tells whether a file is what a file browser left. */
  static boolean isDropping(Path file) {
    return DROPPINGS.contains(String.valueOf(file.getFileName()))
        && Files.isRegularFile(file, NOFOLLOW_LINKS);
  }

  private String relative(Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  /** Copies the file that outlives every build to the folder of the next site. */
  void handOver(Path next) throws IOException {
    Path kept = folder.resolve(KEPT);
    if (Files.exists(kept, NOFOLLOW_LINKS)) {
      Files.copy(kept, next.resolve(KEPT), NOFOLLOW_LINKS);
    }
  }

  /**
   * Deletes the folder if it is there. The manifest of a published site goes last, so that a killed
   * removal can be taken up again; what has no manifest is a site that was never finished.
   *
   * @throws OutputRefusedException if a published site holds anything that we did not write
   */
  void remove() throws IOException {
    if (!Files.exists(folder, NOFOLLOW_LINKS)) {
      return;
    }
    if (isPublished()) {
      refuseForeign();
    }
    Path list = folder.resolve(Manifest.NAME);
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
              throws IOException {
            if (!path.equals(list)) {
              Files.delete(path);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path path, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            if (!path.equals(folder)) {
              Files.delete(path);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    Files.deleteIfExists(list);
    Files.delete(folder);
  }
}
