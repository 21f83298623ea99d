package optout.content;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A schema of {@code docs/schemas/}, as a validator applies it. */
final class Schema {
  static final Path FOLDER = Path.of("docs/schemas");

  private static final String META = "https://json-schema.org/draft/2020-12/schema";
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** Which files of a content folder a schema is for. */
  private static final Map<String, Pattern> FILES =
      Map.ofEntries(
          Map.entry("site", Pattern.compile("site\\.yaml")),
          Map.entry("sources", Pattern.compile("sources\\.yaml")),
          Map.entry("authorities", Pattern.compile("authorities\\.yaml")),
          Map.entry("addresses", Pattern.compile("addresses\\.yaml")),
          Map.entry("language", Pattern.compile("languages/[^/]+\\.yaml")),
          Map.entry("service", Pattern.compile("services/[^/]+/service\\.yaml")),
          Map.entry("labels", Pattern.compile("services/[^/]+/labels\\.yaml")),
          Map.entry("screens", Pattern.compile("services/[^/]+/screens\\.yaml")),
          Map.entry("screenshot", Pattern.compile("services/[^/]+/screenshots/[^/]+\\.yaml")),
          Map.entry("guide", Pattern.compile("guides/[^/]+/guide\\.yaml")),
          Map.entry("law", Pattern.compile("law\\.yaml")),
          Map.entry("legal-terms", Pattern.compile("legal-terms\\.yaml")),
          Map.entry("letter", Pattern.compile("letters/[^/]+/letter\\.yaml")),
          Map.entry("letter-front-matter", Pattern.compile("letters/[^/]+/[^/]+\\.md")),
          Map.entry("page", Pattern.compile("pages/[^/]+/page\\.yaml")),
          Map.entry("guide-front-matter", Pattern.compile("guides/[^/]+/[^/]+\\.md")),
          Map.entry("page-front-matter", Pattern.compile("pages/[^/]+/[^/]+\\.md")));

  private final String name;
  private final JsonNode json;
  private final com.networknt.schema.Schema validator;

  private Schema(String name) {
    this.name = name;
    this.json = JsonMapper.shared().readTree(file());
    this.validator = REGISTRY.getSchema(json);
  }

  static Schema named(String name) {
    return new Schema(name);
  }

  /** The names of all schemas that should exist. */
  static Stream<String> names() {
    return FILES.keySet().stream().sorted();
  }

  /** The schema of a content file, by its path below the content folder. */
  static Schema of(String path) {
    return FILES.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(path).matches())
        .map(entry -> named(entry.getKey()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no schema for " + path));
  }

  Path file() {
    return FOLDER.resolve(name + ".schema.json");
  }

  JsonNode json() {
    return json;
  }

  /** What the schema has against a document. */
  List<String> mistakes(JsonNode document) {
    return SchemaMistakes.of(validator, document);
  }

  /** What the draft has against the schema. */
  List<String> mistakes() {
    return REGISTRY.getSchema(com.networknt.schema.SchemaLocation.of(META)).validate(json).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  /** A YAML file, or the front matter of a Markdown file, as an editor understands it. */
  static JsonNode document(Path file) {
    try {
      String text = Files.readString(file);
      return yaml(file.toString().endsWith(".md") ? text.split("(?m)^---\n")[1] : text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** YAML as the core schema of YAML 1.2 has it; read by other means than the program's. */
  static JsonNode yaml(String text) {
    LoadSettings settings =
        LoadSettings.builder().setSchema(new org.snakeyaml.engine.v2.schema.CoreSchema()).build();
    return JsonMapper.shared().valueToTree(new Load(settings).loadFromString(text));
  }
}
