package optout.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import optout.model.Position;
import optout.model.Problems;

/**
 * The files below a content folder. Links are not followed, and no file outside is ever read.
 *
 * <p>Files are known by their path below the folder, with {@code /} between names.
 */
final class ContentFolder {
  private static final int MAX_BYTES = 1 << 20;
  private static final int MAX_FOLDERS = 6;

  private final String shownAs;
  private final SortedMap<String, Path> files;
  private final Problems problems;

  private ContentFolder(String shownAs, SortedMap<String, Path> files, Problems problems) {
    this.shownAs = shownAs;
    this.files = files;
    this.problems = problems;
  }

  /**
   * Lists a folder.
   *
   * @param shownAs how the folder is called in messages
   * @throws UncheckedIOException if the disk fails
   */
  static ContentFolder list(Path folder, String shownAs, Problems problems) {
    SortedMap<String, Path> files = new TreeMap<>();
    try {
      // The folder itself may be a link: it is what the user asked for.
      Path root = folder.toRealPath();
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              Path below = root.relativize(path);
              if (below.getNameCount() > MAX_FOLDERS) {
                problems.error(
                    Position.start(shownAs + "/" + name(below)),
                    "content/too-deep",
                    "folders are nested more than " + MAX_FOLDERS + " deep",
                    "");
                return FileVisitResult.SKIP_SUBTREE;
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
              String name = name(root.relativize(path));
              if (attributes.isRegularFile()) {
                files.put(name, path);
              } else {
                problems.error(
                    Position.start(shownAs + "/" + name),
                    "content/no-file",
                    "this is a link or a special file",
                    "put the file itself here: links are not followed");
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ContentFolder(shownAs, files, problems);
  }

  private static String name(Path relative) {
    return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
  }

  /** All paths, sorted. */
  Iterable<String> names() {
    return files.keySet();
  }

  /** How many files there are. */
  int size() {
    return files.size();
  }

  boolean has(String name) {
    return files.containsKey(name);
  }

  /** How a file is called in messages. */
  String shown(String name) {
    return shownAs + "/" + name;
  }

  /**
   * The text of a file: UTF-8, without a byte order mark, lines ending in {@code \n}.
   *
   * @return nothing, with a problem, if the file is missing, too large or no UTF-8
   * @throws UncheckedIOException if the disk fails
   */
  Optional<String> text(String name) {
    Path path = files.get(name);
    Position start = Position.start(shown(name));
    if (path == null) {
      problems.error(start, "content/missing-file", "the file is missing", "");
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        problems.error(
            start,
            "content/too-large",
            "the file has " + Files.size(path) + " bytes",
            "at most " + MAX_BYTES);
        return Optional.empty();
      }
      return decode(bytes, start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<String> decode(byte[] bytes, Position start) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(PlainText.of(text));
    } catch (CharacterCodingException e) {
      problems.error(start, "content/not-utf-8", "the file is not UTF-8", "save it as UTF-8");
      return Optional.empty();
    }
  }

  /** Reads a YAML file into its nodes. */
  Optional<Node> yaml(String name) {
    return text(name).flatMap(text -> Yaml.parse(shown(name), text, problems));
  }
}
