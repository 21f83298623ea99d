package optout.publish;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two builds of one output folder apart, in this process and between processes.
 *
 * <p>The operating system drops the lock with the process, however that ends. The file stays:
 * removing it would let a third build lock a new file while a second still waits for the old one.
 * In it is a note from the last build that published something, for the next.
 */
final class BuildLock implements Closeable {
  /**
   * The locks of this process. They cannot be left to the operating system: on Linux and macOS a
   * process loses its lock on a file as soon as it closes any channel to that file, so a second
   * build here would free the lock of the first by merely asking for it.
   */
  private static final Set<String> HELD = ConcurrentHashMap.newKeySet();

  /** Bytes of a hash in hexadecimal. */
  private static final int LONGEST_NOTE = 64;

  private final String key;
  private final FileChannel channel;

  private BuildLock(String key, FileChannel channel) {
    this.key = key;
    this.channel = channel;
  }

  /**
   * Takes the lock, without waiting; makes the folder for the file if need be.
   *
   * @throws OutputLockedException if another build has it
   * @throws OutputUnusableException if the lock file cannot be made
   */
  static BuildLock take(Path lockFile) throws IOException {
    // One file under two spellings, where case does not count.
    String key = lockFile.toString().toLowerCase(Locale.ROOT);
    if (!HELD.add(key)) {
      throw new OutputLockedException(lockFile);
    }
    FileChannel channel = null;
    boolean locked = false;
    try {
      channel = open(lockFile);
      locked = lock(channel);
      if (!locked) {
        throw new OutputLockedException(lockFile);
      }
      return new BuildLock(key, channel);
    } finally {
      if (!locked) {
        release(key, channel);
      }
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // Held by this process through another class loader, or another name of the file.
      return false;
    }
  }

  private static FileChannel open(Path lockFile) throws IOException {
    try {
      Files.createDirectories(lockFile.resolveSibling(""));
      refuseForeign(lockFile);
      return FileChannel.open(lockFile, CREATE, READ, WRITE, NOFOLLOW_LINKS);
    } catch (OutputRefusedException e) {
      throw e;
    } catch (FileSystemException e) {
      throw new OutputUnusableException(
          "cannot write '" + lockFile + "': " + reason(e),
          "the site is prepared beside the output folder, so the folder around it must be writable");
    }
  }

  /** Opening a pipe would wait for somebody at its other end; a long file is somebody else's. */
  private static void refuseForeign(Path lockFile) throws IOException {
    if (!Files.exists(lockFile, NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isRegularFile(lockFile, NOFOLLOW_LINKS) || Files.size(lockFile) > LONGEST_NOTE) {
      throw new OutputUnusableException(
          "'" + lockFile + "' is not the lock of a build, but has its name",
          "move it away, or choose another folder with --output");
    }
  }

  private static String reason(FileSystemException e) {
    String reason = e.getReason();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  /**
   * Tells whether the last build left this note.
   *
   * @param note in ASCII
   */
  boolean holds(String note) throws IOException {
    byte[] expected = note.getBytes(US_ASCII);
    ByteBuffer found = ByteBuffer.allocate(expected.length + 1);
    while (found.hasRemaining() && channel.read(found, found.position()) >= 0) {
      // Reads on until the end of the file.
    }
    return Arrays.equals(expected, 0, expected.length, found.array(), 0, found.position());
  }

  /** Leaves a note for the next build, in place of the last one. */
  void leave(String note) throws IOException {
    channel.truncate(0);
    for (ByteBuffer left = ByteBuffer.wrap(note.getBytes(US_ASCII)); left.hasRemaining(); ) {
      channel.write(left, left.position());
    }
  }

  private static void release(String key, @Nullable FileChannel channel) throws IOException {
    try {
      if (channel != null) {
        channel.close();
      }
    } finally {
      HELD.remove(key);
    }
  }

  @Override
  public void close() throws IOException {
    // Only once: by the second time the lock may be another build's.
    if (channel.isOpen()) {
      release(key, channel);
    }
  }
}
