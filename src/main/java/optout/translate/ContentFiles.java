package optout.translate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import optout.model.Editions;

/**
 * Texts of a content folder as they are written.
 *
 * @param name how references in PO files call the folder, wherever it lies
 */
record ContentFiles(Path folder, String name) {
  static ContentFiles of(Path folder) {
    Path last = folder.toAbsolutePath().normalize().getFileName();
    return new ContentFiles(folder, last == null ? "content" : last.toString());
  }

  /** Name of an edition's file below the folder. */
  static String edition(Editions item, String language) {
    return item.kind().folder() + "/" + item.id() + "/" + language + ".md";
  }

  /** Name of the file with an item's data. */
  static String data(Editions item) {
    return item.kind().folder() + "/" + item.id() + "/" + item.kind().id() + ".yaml";
  }

  /** The text of a file as it is, if there is one. */
  Optional<String> text(String file) {
    Path path = folder.resolve(file);
    try {
      return Files.isRegularFile(path)
          ? Optional.of(Files.readString(path, UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line of a file, as PO files refer to it. */
  String reference(String file, int line) {
    return name + "/" + file + ":" + line;
  }
}
