package optout.publish;

import java.nio.file.Path;

/** Lets two folders take each other's place in one step that nobody sees half done. */
interface Exchange {
  /**
   * Swaps two folders.
   *
   * @param one a folder
   * @param other another folder on the same file system
   * @return false if nothing happened, because the system cannot do it or not with these two
   */
  boolean swap(Path one, Path other);
}
