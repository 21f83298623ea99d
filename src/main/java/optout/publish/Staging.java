package optout.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import optout.site.SitePath;

/**
 * A site in the making, beside the old one, that takes its place all at once or not at all.
 *
 * <pre>{@code
 * try (Staging staging = Staging.open(Path.of("site"), List.of(Path.of("content")))) {
 *   staging.write(SitePath.of("de/index.html"), bytes); // from any thread
 *   Published published = staging.publish();
 * }
 * }</pre>
 *
 * <p>Whoever opens a file of the site during the change finds the old or the new one; where the
 * system cannot exchange two folders (Windows, some file systems) there may be none for a moment. A
 * process killed at any time leaves one of the two, complete; after a moment without a site, the
 * next {@link #open} puts the old one back. A power cut is not covered: files are not forced to the
 * disk, and the manifest tells afterwards whether they are whole.
 */
public final class Staging implements AutoCloseable {
  private static final int BLOCK = 1 << 16;

  /** Writer of a file's content; returns the note of it for the manifest. */
  private interface Content {
    Manifest.Entry writeTo(Path file) throws IOException;
  }

  private enum State {
    OPEN,
    FAILED,
    PUBLISHED,
    CLOSED
  }

  private final Path site;
  private final FormerSite former;
  private final StagingFolder folder;
  private final Swap swap;
  private final BuildLock lock;
  private final TakenPaths taken = new TakenPaths();
  private final SortedMap<SitePath, Manifest.Entry> written = new ConcurrentSkipListMap<>();

  /** Shared by writers, exclusive for publishing and closing: neither overtakes a write. */
  private final ReadWriteLock gate = new ReentrantReadWriteLock();

  private volatile State state = State.OPEN;

  private Staging(Path site, FormerSite former, StagingFolder folder, Swap swap, BuildLock lock) {
    this.site = site;
    this.former = former;
    this.folder = folder;
    this.swap = swap;
    this.lock = lock;
  }

  /**
   * Locks the output folder against other builds, cleans up after a killed one and prepares an
   * empty site.
   *
   * @param output folder for the site; need not exist
   * @param inputs folders that the build reads, which the output must not contain or be in
   * @param tool what changes with anything but the inputs that files depend on; empty if nobody
   *     knows, and then nothing is used again
   * @throws OutputLockedException if another build is writing there
   * @throws OutputRefusedException if the folder must not be replaced; nothing in it was changed
   */
  public static Staging open(Path output, List<Path> inputs, String tool) throws IOException {
    return open(output, inputs, tool, Swap.ofThisSystem());
  }

  static Staging open(Path output, List<Path> inputs, String tool, Swap swap) throws IOException {
    OutputFolder place = OutputFolder.of(output, inputs);
    SiteFolder unlocked = SiteFolder.at(place.site());
    if (!unlocked.isPublished()) {
      // Leaves no lock file behind in, say, the folder of all home folders.
      unlocked.refuseForeign();
    }
    BuildLock lock = BuildLock.take(place.lock());
    boolean ready = false;
    try {
      StagingFolder folder = new StagingFolder(place, swap);
      folder.clear();
      SiteFolder published = SiteFolder.at(place.site());
      published.refuseForeign();
      folder.create();
      FormerSite former = FormerSite.of(place.site(), published.manifest(), tool, lock);
      ready = true;
      return new Staging(place.site(), former, folder, swap, lock);
    } finally {
      if (!ready) {
        lock.close();
      }
    }
  }

  /**
   * Adds a file to the new site; safe to call from many threads.
   *
   * @throws IllegalArgumentException if a file was already added under this path, or one that some
   *     system takes for the same
   * @throws IOException if it cannot be written; the site can no longer be published
   */
  public void write(SitePath path, byte[] bytes) throws IOException {
    add(
        path,
        file -> {
          write(file, bytes);
          return Manifest.Entry.of(bytes);
        });
  }

  private void add(SitePath path, Content content) throws IOException {
    gate.readLock().lock();
    boolean done = false;
    try {
      require(State.OPEN, State.FAILED);
      taken.take(path);
      Files.createDirectories(folder.fresh().resolve(path.folder()));
      written.put(path, filled(content, folder.fresh().resolve(path.path())));
      done = true;
    } finally {
      if (!done && state == State.OPEN) {
        state = State.FAILED;
      }
      gate.readLock().unlock();
    }
  }

  /** Of a full disk, the JDK says that it is full, but not which. */
  private static Manifest.Entry filled(Content content, Path file) throws IOException {
    try {
      return content.writeTo(file);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
      named.initCause(e);
      throw named;
    }
  }

  /**
   * Adds a ZIP file of files that were added before; safe to call from many threads.
   *
   * @param files by path; with content, where that is not the file's in the site
   * @throws IOException if it cannot be written; the site can no longer be published
   */
  public void archive(SitePath path, SortedMap<SitePath, Optional<Supplier<byte[]>>> files)
      throws IOException {
    String top = path.name().substring(0, path.name().lastIndexOf('.')) + "/";
    Archive archive = new Archive(folder.fresh(), top);
    add(
        path,
        file -> {
          requireWritten(files);
          boolean same;
          try (Comparison zip =
              Comparison.of(
                  Files.newOutputStream(file, CREATE_NEW, WRITE), site.resolve(path.path()))) {
            OutputStream blocks = new BufferedOutputStream(zip, BLOCK);
            archive.write(files, blocks);
            blocks.flush();
            same = zip.isSame();
          }
          // Comparing takes a tenth of the time of hashing.
          Optional<Manifest.Entry> entry = former.entry(path).filter(any -> same);
          return entry.isPresent() ? entry.get() : Manifest.Entry.of(file);
        });
  }

  private void requireWritten(SortedMap<SitePath, Optional<Supplier<byte[]>>> files) {
    files.forEach(
        (path, content) -> {
          if (content.isEmpty() && !written.containsKey(path)) {
            throw new IllegalArgumentException("'" + path + "' was not added");
          }
        });
  }

  /** In one piece, where the JDK's own method takes small ones. */
  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE)) {
      for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
        channel.write(left);
      }
    }
  }

  /** The site that is published now, for whoever can use its files again. */
  public FormerSite former() {
    return former;
  }

  /**
   * Adds {@code manifest.json} and puts the new site in the place of the old one. To be called
   * once, after the last {@link #write} has returned.
   *
   * @throws OutputRefusedException if someone has put a file of their own there since
   * @throws IOException if it cannot be done; the old site is as it was
   * @throws IllegalStateException if a write failed
   */
  public Published publish() throws IOException {
    gate.writeLock().lock();
    try {
      require(State.OPEN);
      state = State.FAILED;
      Manifest manifest = new Manifest(written);
      Path list = folder.fresh().resolve(Manifest.NAME);
      Files.writeString(list, manifest.toJson(), UTF_8, CREATE_NEW, WRITE);
      SiteFolder latest = SiteFolder.at(site);
      latest.refuseForeign();
      latest.handOver(folder.fresh());
      put(latest);
      state = State.PUBLISHED;
      former.leaveNote(manifest, lock);
      return Published.between(latest.manifest(), manifest);
    } finally {
      gate.writeLock().unlock();
    }
  }

  private void put(SiteFolder latest) throws IOException {
    try {
      swap.put(folder.fresh(), site, folder.aside());
    } catch (AtomicMoveNotSupportedException e) {
      // A folder from a lower layer of a container image cannot be renamed, but can be deleted.
      if (latest.isPublished()) {
        throw OutputFolder.refused(
            site, "cannot be renamed on this file system", "delete it, then build again");
      }
      latest.refuseForeign();
      latest.remove();
      swap.put(folder.fresh(), site, folder.aside());
    }
  }

  /**
   * Removes the former site after publishing, or else what was written, and lets the next build in.
   *
   * @throws IOException if something could not be removed and nothing was published; after
   *     publishing, the next {@link #open} tries again
   */
  @Override
  public void close() throws IOException {
    gate.writeLock().lock();
    try (lock) {
      boolean published = state == State.PUBLISHED;
      boolean cleared = state == State.CLOSED;
      state = State.CLOSED;
      if (!cleared) {
        clear(published);
      }
    } finally {
      gate.writeLock().unlock();
    }
  }

  private void clear(boolean published) throws IOException {
    try {
      folder.clear();
    } catch (IOException e) {
      if (!published) {
        throw e;
      }
    }
  }

  private void require(State... expected) {
    if (!List.of(expected).contains(state)) {
      throw new IllegalStateException("the staging is " + state);
    }
  }
}
