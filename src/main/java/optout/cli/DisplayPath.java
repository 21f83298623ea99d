package optout.cli;

import java.nio.file.Path;

/** Names of paths in messages: as the user would type them here, with slashes. */
final class DisplayPath {
  private DisplayPath() {}

  static String path(Path path) {
    Path here = Path.of("").toAbsolutePath().normalize();
    Path whole = path.toAbsolutePath().normalize();
    Path shown = whole.startsWith(here) && !whole.equals(here) ? here.relativize(whole) : whole;
    return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
  }
}
