package optout.site;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Path of a file of the site, from the site's root, such as {@code
 * de/linkedin-ki-training/index.html}.
 *
 * <p>Every path can be a file on Windows, macOS and Linux, a member of a ZIP file and a part of an
 * address, without escaping anywhere: names of ASCII letters, digits, {@code .}, {@code _} and
 * {@code -} with {@code /} between them.
 *
 * <pre>{@code
 * SitePath guide = SitePath.of("de", slug, "index.html");
 * SitePath handout = guide.sibling("handout.pdf");
 * String link = guide.relativize(SitePath.of("en/index.html")); // ../../en/index.html
 * }</pre>
 *
 * @param path the path as text, without a leading slash
 */
public record SitePath(String path) implements Comparable<SitePath> {
  /** Longest path; leaves a user of Windows 59 of 260 characters for the folder around it. */
  public static final int MAX_LENGTH = 200;

  private static final String INDEX = "index.html";
  private static final String NO_JEKYLL = ".nojekyll";

  /** Neither hidden, nor an option, nor with the final dot that Windows drops. */
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?");

  /** Names of devices on Windows, with any extension. */
  private static final Pattern DEVICE =
      Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

  /**
   * Checks the path.
   *
   * @throws IllegalArgumentException if this is not such a path; a path that came from content is
   *     checked with {@link #isName} before it comes here
   */
  public SitePath {
    if (path.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "not a site path: '" + path + "' is longer than " + MAX_LENGTH + " characters");
    }
    for (String name : path.split("/", -1)) {
      if (!isName(name) && !path.equals(NO_JEKYLL)) {
        throw new IllegalArgumentException(
            "not a site path: '" + path + "' because of '" + name + "'");
      }
    }
  }

  /** The path made of these parts, each one name or several with {@code /} between them. */
  public static SitePath of(String... parts) {
    return new SitePath(String.join("/", parts));
  }

  /** Tells whether this may be the name of a file or folder of the site, such as a slug. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches() && !DEVICE.matcher(name).matches();
  }

  /** The last name. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The folder with a slash at its end; empty for the root. */
  public String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** A file in the same folder, or below it. */
  public SitePath sibling(String name) {
    return new SitePath(folder() + name);
  }

  /**
   * The relative address of another file, as seen from this one: {@code ../en/index.html}. It names
   * {@code index.html}, since links must also work without a web server.
   */
  public String relativize(SitePath to) {
    String here = folder();
    String there = to.folder();
    int common = 0;
    for (int i = 0; i < Math.min(here.length(), there.length()); i++) {
      if (here.charAt(i) != there.charAt(i)) {
        break;
      }
      if (here.charAt(i) == '/') {
        common = i + 1;
      }
    }
    long up = here.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + to.path.substring(common);
  }

  /**
   * The absolute address, without {@code index.html}, as in canonical links and feeds.
   *
   * @param root address of the site's root, ending in a slash
   */
  public URI under(URI root) {
    return root.resolve(name().equals(INDEX) ? folder() : path);
  }

  /** The same for two paths that are one file where case does not count. */
  public String folded() {
    return path.toLowerCase(Locale.ROOT);
  }

  /** By UTF-16 units, so the same everywhere. */
  @Override
  public int compareTo(SitePath other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
