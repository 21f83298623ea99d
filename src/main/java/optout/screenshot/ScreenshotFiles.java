package optout.screenshot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of one screenshot: an image and a record beside it. */
final class ScreenshotFiles {
  /** Path of the schema of records, if the content lies in a copy of this project. */
  private static final String SCHEMA = "../../../../docs/schemas/screenshot.schema.json";

  private final Path folder;
  private final String name;

  /**
   * @param content folder of the content
   */
  ScreenshotFiles(Path content, Draft draft) {
    folder = content.resolve("services").resolve(draft.service()).resolve("screenshots");
    name = draft.screen() + "." + draft.language();
  }

  Path image() {
    return folder.resolve(name + ".png");
  }

  private Path record() {
    return folder.resolve(name + ".yaml");
  }

  /** Tells whether any of the files is there, or something else of their names. */
  boolean isTaken() {
    return Stream.of(image(), record())
        .anyMatch(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS));
  }

  /** The address of the schema that editors check the record with, as seen from the record. */
  Optional<String> schema() {
    return Optional.of(SCHEMA)
        .filter(schema -> Files.isRegularFile(folder.resolve(schema).normalize()));
  }

  /** Writes both files. */
  List<Path> write(byte[] image, String record) throws IOException {
    Files.createDirectories(folder);
    write(image, image());
    write(record.getBytes(StandardCharsets.UTF_8), record());
    return List.of(image(), record());
  }

  /** Writes a file as a whole or not at all. */
  private void write(byte[] content, Path target) throws IOException {
    Path draft = folder.resolve("." + target.getFileName() + ".new");
    try {
      Files.write(draft, content);
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
