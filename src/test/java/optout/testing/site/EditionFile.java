package optout.testing.site;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/**
 * A Markdown file of some content, read without the product's readers.
 *
 * @param content the folder of the content
 * @param kind {@code guides}, {@code letters} or {@code pages}
 * @param id its folder's name
 */
public record EditionFile(Path content, String kind, String id, String language) {
  /** A file of the repository's own content. */
  public EditionFile(String kind, String id, String language) {
    this(Tables.CONTENT, kind, id, language);
  }

  Path file() {
    return content.resolve(Path.of(kind, id, language + ".md"));
  }

  boolean exists() {
    return Files.exists(file());
  }

  /** What stands between the two lines of three hyphens. */
  public JsonNode front() {
    return Tables.parse(parts()[1]);
  }

  /** The Markdown below. */
  String text() {
    return parts()[2];
  }

  private String[] parts() {
    return Tables.text(file()).split("(?m)^---$", 3);
  }

  /** The path of its page in the built site; without a slug it is the home page. */
  public String page() {
    String slug = front().path("slug").asString("");
    return language + "/" + (slug.isEmpty() ? "" : slug + "/") + "index.html";
  }

  /** Whether it was translated by a machine and no human has looked at it. */
  public boolean isUnreviewedMachineTranslation() {
    JsonNode translation = front().path("translation");
    return translation.path("by").asString("").equals("machine")
        && translation.path("reviewed").isNull();
  }
}
