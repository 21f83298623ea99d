package optout.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import optout.site.SitePath;

/** Site that is published now, whose files are used again where the same tool made them. */
public final class FormerSite {
  private final Path site;

  /** Empty if another tool made the site, or nobody knows which. */
  private final Manifest manifest;

  private final String tool;

  private FormerSite(Path site, Manifest manifest, String tool) {
    this.site = site;
    this.manifest = manifest;
    this.tool = tool;
  }

  /**
   * The site in a folder.
   *
   * @param tool what changes with anything but the inputs that files depend on; empty if nobody
   *     knows, and then nothing is used again
   * @param lock holds a note of the tool that made it
   */
  static FormerSite of(Path site, Manifest manifest, String tool, BuildLock lock)
      throws IOException {
    boolean ours = !tool.isEmpty() && lock.holds(note(tool, manifest));
    return new FormerSite(site, ours ? manifest : Manifest.EMPTY, tool);
  }

  /** Ties a tool to the site that it made, whose manifest may be changed or replaced since. */
  private static String note(String tool, Manifest manifest) {
    return Manifest.Entry.of((tool + "\n" + manifest.toJson()).getBytes(UTF_8)).sha256();
  }

  /** Note of a file, if it may be used again. */
  Optional<Manifest.Entry> entry(SitePath path) {
    return Optional.ofNullable(manifest.files().get(path));
  }

  /**
   * A file of the site.
   *
   * @return nothing if there is none, if it is not as it was published, or if another tool made it
   */
  public Optional<byte[]> file(SitePath path) throws IOException {
    Manifest.Entry entry = manifest.files().get(path);
    Path file = site.resolve(path.path());
    if (entry == null || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    return Optional.of(Files.readAllBytes(file))
        .filter(bytes -> Manifest.Entry.of(bytes).equals(entry));
  }

  /** Notes which tool made the site that is published now. */
  void leaveNote(Manifest fresh, BuildLock lock) {
    try {
      lock.leave(note(tool, fresh));
    } catch (IOException e) {
      // The site is published; without the note, the next build makes everything afresh.
    }
  }
}
