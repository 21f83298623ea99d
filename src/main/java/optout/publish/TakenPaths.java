package optout.publish;

import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import optout.site.SitePath;

/**
 * The paths of a site so far, the manifest among them; sees where two files would be one on some
 * system.
 */
final class TakenPaths {
  private static final String FOLDER = "/";

  /** Spelling of every file, and of every folder with a slash, by its spelling in small letters. */
  private final ConcurrentMap<String, String> spellings = new ConcurrentHashMap<>();

  TakenPaths() {
    take(SitePath.of(Manifest.NAME));
  }

  /**
   * Takes a path; safe to call from many threads.
   *
   * @throws IllegalArgumentException if it is taken, or differs from a taken one in case alone, or
   *     one of them needs a folder where the other has a file
   */
  void take(SitePath path) {
    String text = path.path();
    for (int i = text.indexOf('/'); i >= 0; i = text.indexOf('/', i + 1)) {
      String folder = text.substring(0, i);
      String other = spellings.putIfAbsent(folder.toLowerCase(Locale.ROOT), folder + FOLDER);
      if (other != null && !other.equals(folder + FOLDER)) {
        throw clash(text, other);
      }
    }
    String other = spellings.putIfAbsent(path.folded(), text);
    if (other != null) {
      throw clash(text, other);
    }
  }

  private static IllegalArgumentException clash(String path, String other) {
    return new IllegalArgumentException("'" + path + "' clashes with '" + other + "'");
  }
}
