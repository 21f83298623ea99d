package optout.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/**
 * The files below a content folder, or below several that are laid over each other, but for what
 * systems and editors leave there. Links are not followed, and no file outside is ever read.
 *
 * <p>Files are known by their path below the folder, with {@code /} between names.
 */
final class ContentFolder {
  private static final int MAX_BYTES = 1 << 20;
  private static final int MAX_FOLDERS = 6;

  /** Name of the folder in which a missing file would be looked for first. */
  private final String shownAs;

  /** The files of each name, those of later folders behind those of earlier ones. */
  private final SortedMap<String, List<File>> files;

  private final Map<String, String> drafts;
  private final Problems problems;
  private final AtomicBoolean unreadable;

  private ContentFolder(
      String shownAs,
      SortedMap<String, List<File>> files,
      Map<String, String> drafts,
      boolean isWhole,
      Problems problems) {
    this.shownAs = shownAs;
    this.files = files;
    this.drafts = drafts;
    this.unreadable = new AtomicBoolean(!isWhole);
    this.problems = problems;
  }

  /** A file, and how it is called in messages. */
  private record File(Path path, String shown) {}

  /** Lists a folder as it is. */
  static ContentFolder list(Path folder, String shownAs, Problems problems) {
    return list(folder, shownAs, Map.of(), problems);
  }

  /**
   * Lists a folder.
   *
   * @param shownAs how the folder is called in messages
   * @param drafts texts to be read instead of what is in some of its files
   * @throws UncheckedIOException if the disk fails
   */
  static ContentFolder list(
      Path folder, String shownAs, Map<String, String> drafts, Problems problems) {
    return list(List.of(new ContentRoot(folder, shownAs)), drafts, problems);
  }

  /**
   * Lists folders that are laid over each other: a file of a later one takes the place of that of
   * the same name in an earlier one.
   *
   * @param drafts texts to be read instead of what is in some files
   * @throws UncheckedIOException if the disk fails
   */
  static ContentFolder list(
      List<ContentRoot> roots, Map<String, String> drafts, Problems problems) {
    SortedMap<String, List<File>> files = new TreeMap<>();
    boolean isWhole = true;
    for (ContentRoot root : roots) {
      isWhole &= list(root, files, problems);
    }
    String last = roots.get(roots.size() - 1).shownAs();
    return new ContentFolder(last, files, drafts, isWhole, problems);
  }

  /**
   * Adds the files of a folder.
   *
   * @return whether all in it are files
   */
  private static boolean list(
      ContentRoot content, SortedMap<String, List<File>> files, Problems problems) {
    String shownAs = content.shownAs();
    AtomicBoolean isWhole = new AtomicBoolean(true);
    try {
      // The folder itself may be a link: it is what the user asked for.
      Path root = content.folder().toRealPath();
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              if (Litter.isFolder(path)) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              Path below = root.relativize(path);
              if (below.getNameCount() > MAX_FOLDERS) {
                problems.error(
                    Position.start(shownAs + "/" + name(below)),
                    ProblemCode.CONTENT_TOO_DEEP,
                    "this folder is more than " + MAX_FOLDERS + " deep",
                    "content has no such folder; move it elsewhere");
                return FileVisitResult.SKIP_SUBTREE;
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
              String name = name(root.relativize(path));
              if (Litter.isFile(path)) {
                return FileVisitResult.CONTINUE;
              }
              if (attributes.isRegularFile()) {
                files
                    .computeIfAbsent(name, first -> new ArrayList<>())
                    .add(new File(path, shownAs + "/" + name));
              } else {
                isWhole.set(false);
                problems.error(
                    Position.start(shownAs + "/" + name),
                    ProblemCode.CONTENT_NO_FILE,
                    "this is a link or a special file",
                    "put the file itself here: links are not followed");
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return isWhole.get();
  }

  private static String name(Path relative) {
    return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
  }

  /** All paths, sorted. */
  Iterable<String> names() {
    return files.keySet();
  }

  /** Number of files. */
  int size() {
    return files.size();
  }

  boolean has(String name) {
    return files.containsKey(name);
  }

  /** Tells whether a file was asked for that could not be read at all; problems say why. */
  boolean hasUnreadable() {
    return unreadable.get();
  }

  /** Notes that a file could not be read, if it was not. */
  <T> Optional<T> note(Optional<T> read) {
    if (read.isEmpty()) {
      unreadable.set(true);
    }
    return read;
  }

  /** Path of a file. */
  Path path(String name) {
    return file(name).orElseThrow().path();
  }

  /** Name of a file for messages. */
  String shown(String name) {
    return file(name).map(File::shown).orElse(shownAs + "/" + name);
  }

  /** The file of the last folder that has one of this name. */
  private Optional<File> file(String name) {
    return Optional.ofNullable(files.get(name)).map(all -> all.get(all.size() - 1));
  }

  /** The folder as it would be with each of the files of a name alone, the earliest first. */
  List<ContentFolder> each(String name) {
    return files.getOrDefault(name, List.of()).stream()
        .map(
            file -> {
              SortedMap<String, List<File>> one = new TreeMap<>(Map.of(name, List.of(file)));
              return new ContentFolder(shownAs, one, drafts, true, problems);
            })
        .toList();
  }

  /**
   * The text of a file: UTF-8, without a byte order mark, lines ending in {@code \n}.
   *
   * @return nothing, with a problem, if the file is missing, too large or no UTF-8
   * @throws UncheckedIOException if the disk fails
   */
  Optional<String> text(String name) {
    return note(read(name));
  }

  private Optional<String> read(String name) {
    Position start = Position.start(shown(name));
    if (!has(name)) {
      problems.error(
          start,
          ProblemCode.CONTENT_MISSING_FILE,
          "the file is missing",
          "docs/writing.md says what goes into it");
      return Optional.empty();
    }
    try {
      byte[] bytes = bytes(name, MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        problems.error(
            start,
            ProblemCode.CONTENT_TOO_LARGE,
            "the file has " + Files.size(path(name)) + " bytes",
            "at most " + MAX_BYTES + " are read");
        return Optional.empty();
      }
      return decode(bytes, start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The beginning of a file that is there.
   *
   * @param most bytes that are read
   */
  byte[] bytes(String name, int most) throws IOException {
    String draft = drafts.get(name);
    if (draft != null) {
      byte[] bytes = draft.getBytes(StandardCharsets.UTF_8);
      return Arrays.copyOf(bytes, Math.min(bytes.length, most));
    }
    try (InputStream in = Files.newInputStream(path(name), LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(most);
    }
  }

  private Optional<String> decode(byte[] bytes, Position start) {
    return encoded(bytes, start).filter(text -> !MergeMarks.report(start.file(), text, problems));
  }

  private Optional<String> encoded(byte[] bytes, Position start) {
    if (isUtf16(bytes)) {
      problems.error(
          start,
          ProblemCode.CONTENT_NOT_UTF_8,
          "the file is UTF-16, or no text at all",
          "save it as UTF-8");
      return Optional.empty();
    }
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    // The replacement character stands for what is no UTF-8, or for itself.
    if (lenient.indexOf('\uFFFD') < 0) {
      return Optional.of(PlainText.of(lenient));
    }
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), decoded, true);
    String text = PlainText.of(decoded.flip().toString());
    if (result.isError()) {
      problems.error(
          new Places(start.file(), text).at(Integer.MAX_VALUE),
          ProblemCode.CONTENT_NOT_UTF_8,
          "the file is not UTF-8",
          "save it as UTF-8, and see whether this character is still right");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** Every other byte of it is zero, of Latin letters; UTF-8 has none in a text. */
  private static boolean isUtf16(byte[] bytes) {
    for (byte one : bytes) {
      if (one == 0) {
        return true;
      }
    }
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  /** Tells whether a file has nothing but comments, as a table has that nothing is in yet. */
  boolean isComment(String name) {
    List<String> lines = read(name).stream().flatMap(String::lines).toList();
    return !lines.isEmpty()
        && lines.stream().allMatch(line -> line.isBlank() || line.startsWith("#"));
  }

  /** Reads a YAML file into its nodes. */
  Optional<Node> yaml(String name) {
    Optional<Node> read = text(name).flatMap(text -> Yaml.parse(shown(name), text, problems));
    read.ifPresent(root -> StandIns.inTable(name, root, problems));
    return note(read);
  }
}
