package optout.testing.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The repository's own content, read without the product's readers. */
public final class Tables {
  private static final YAMLMapper YAML = new YAMLMapper();

  /** The content of the repository. */
  static final Path OWN = Path.of("content");

  /**
   * The content that tests are about: with {@code -Doptout.more-languages=28} a copy that has so
   * many made-up languages besides, to see how long the tests take then.
   */
  public static final Path CONTENT =
      MadeUpContent.withMoreLanguages(Integer.getInteger("optout.more-languages", 0));

  private Tables() {}

  /** A YAML file below the content folder. */
  public static JsonNode yaml(String path) {
    return yaml(CONTENT, path);
  }

  static JsonNode yaml(Path content, String path) {
    return parse(text(content.resolve(path)));
  }

  static JsonNode parse(String yaml) {
    return YAML.readTree(yaml);
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The published languages. */
  public static List<String> languages() {
    return languages(CONTENT);
  }

  /** The languages that somebody has written: all but made-up ones. */
  public static List<String> ownLanguages() {
    return languages(OWN);
  }

  static List<String> languages(Path content) {
    return yaml(content, "site.yaml")
        .path("languages")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  /** A message of our own interface. */
  public static String message(String language, String key) {
    return yaml("languages/" + language + ".yaml").path("messages").path(key).asString();
  }

  /** The sorted names in a folder of the content. */
  public static List<String> names(String folder) {
    try (Stream<Path> all = Files.list(OWN.resolve(folder))) {
      return all.map(one -> one.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
