package optout.testing.site;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A guide in one language, read without the product's readers.
 *
 * @param content the folder of the content
 * @param guide its folder's name
 */
public record GuideEdition(Path content, String guide, String language) {
  private static final Pattern CITATION = Pattern.compile("\\[\\^([a-z0-9-]+)]");
  private static final Pattern LABEL = Pattern.compile("\\[\\[([a-z0-9-]+)]]");

  /** A guide of the repository's own content. */
  public GuideEdition(String guide, String language) {
    this(Tables.CONTENT, guide, language);
  }

  public EditionFile file() {
    return new EditionFile(content, "guides", guide, language);
  }

  /** The path of its page in the built site. */
  public String page() {
    return file().page();
  }

  /** A text of our own interface in its language. */
  public String message(String key) {
    return Tables.yaml(content, "languages/" + language + ".yaml")
        .path("messages")
        .path(key)
        .asString();
  }

  /** The Markdown. */
  public String text() {
    return file().text();
  }

  /** The guide's table. */
  public JsonNode table() {
    return Tables.yaml(content, "guides/" + guide + "/guide.yaml");
  }

  /** The regions it helps in. */
  public List<String> regions() {
    return table().path("regions").valueStream().map(JsonNode::asString).toList();
  }

  /** The address of the first thing to do. */
  public String deepLink() {
    String route = table().path("goal").has("form") ? "form" : "web";
    return table().path("routes").path(route).path("deep-link").asString();
  }

  /** The routes, in the order of the table. */
  public List<String> routes() {
    return List.copyOf(table().path("routes").propertyNames());
  }

  /** The steps of a route, in the order of the table. */
  public List<JsonNode> steps(String route) {
    return table().path("routes").path(route).path("steps").valueStream().toList();
  }

  /** The steps of all routes; a guide without any is none, and would pass every test of steps. */
  public List<JsonNode> steps() {
    List<JsonNode> steps = routes().stream().flatMap(route -> steps(route).stream()).toList();
    if (steps.isEmpty()) {
      throw new AssertionError(this + " has no steps");
    }
    return steps;
  }

  /** The Markdown of a step without its heading. */
  public String stepText(String id) {
    String heading = "^### [^\\n]*\\{#" + Pattern.quote(id) + "}$";
    return Pattern.compile(heading + "(.*?)(?=^##|\\z)", Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(text())
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError(this + " has no text for step " + id));
  }

  /** The sources that a piece of Markdown cites, one for each citation. */
  public static List<String> citations(String markdown) {
    return ids(CITATION, markdown);
  }

  /** The labels that a piece of Markdown names, one for each time. */
  public static List<String> labels(String markdown) {
    return ids(LABEL, markdown);
  }

  private static List<String> ids(Pattern pattern, String markdown) {
    return pattern.matcher(markdown).results().map(found -> found.group(1)).toList();
  }

  /** Every edition that a guide has of its own, in every published language. */
  static List<GuideEdition> all(Path content) {
    List<String> languages = Tables.languages(content);
    return Tables.names("guides").stream()
        .flatMap(id -> languages.stream().map(tag -> new GuideEdition(content, id, tag)))
        .filter(edition -> edition.file().exists())
        .toList();
  }

  @Override
  public String toString() {
    return guide + "/" + language + ".md";
  }
}
