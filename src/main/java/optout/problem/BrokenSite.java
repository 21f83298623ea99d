package optout.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A small site with a problem, the example of its code. The file format is that of {@code
 * src/test/sites/broken}, described in {@code src/test/sites/README.md}.
 *
 * @param report what a build says of it, one line a problem
 * @param change how it differs from a good site, as a site patch
 */
public record BrokenSite(String report, String change) {
  private static final String FIRST_FILE = "-- ";

  public BrokenSite {
    if (!report.endsWith("\n") || !change.startsWith(FIRST_FILE)) {
      throw new IllegalArgumentException("not a report and a site patch: " + report + change);
    }
  }

  /** The change with everything invisible written out, for people to read. */
  public String shownChange() {
    return Visible.lines(change);
  }

  /** Takes the text of a file apart. */
  public static BrokenSite parse(String text) {
    int end = text.indexOf("\n" + FIRST_FILE) + 1;
    return new BrokenSite(text.substring(0, end), text.substring(end));
  }

  /** The smallest one with a problem; nothing if no site can have it, or a very large one alone. */
  public static Optional<BrokenSite> of(ProblemCode code) {
    try (InputStream file = BrokenSite.class.getResourceAsStream("broken/" + code.id() + ".txt")) {
      return file == null
          ? Optional.empty()
          : Optional.of(parse(new String(file.readAllBytes(), UTF_8).replace("\r\n", "\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
