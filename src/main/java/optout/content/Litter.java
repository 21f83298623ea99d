package optout.content;

import java.nio.file.Path;
import java.util.Set;

/**
 * Files that systems, editors and git leave among others, unasked, and make anew when they are
 * removed. Nobody has written anything in them.
 */
final class Litter {
  private static final Set<String> FILES =
      Set.of(".DS_Store", "Thumbs.db", "ehthumbs.db", "desktop.ini", ".directory", ".gitkeep");
  private static final Set<String> FOLDERS =
      Set.of(".git", "__MACOSX", "@eaDir", ".Spotlight-V100", ".Trashes", ".fseventsd");

  private Litter() {}

  /** Tells whether a file is of a system's or of git's, or an editor's copy of another. */
  static boolean isFile(Path file) {
    String name = name(file);
    boolean swap = name.startsWith(".") && name.matches(".*\\.sw[a-p]");
    boolean emacs = name.startsWith(".#") || (name.startsWith("#") && name.endsWith("#"));
    boolean office = name.startsWith("~$");
    return FILES.contains(name)
        || name.startsWith("._")
        || name.endsWith("~")
        || swap
        || emacs
        || office;
  }

  /** Tells whether a folder is of a system's or of git's. */
  static boolean isFolder(Path folder) {
    return FOLDERS.contains(name(folder));
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
