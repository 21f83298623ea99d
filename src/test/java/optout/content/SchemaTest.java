package optout.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.problem.Problem;
import optout.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SchemaTest {
  private static final Set<String> KEYWORDS =
      Set.of(
          "$schema",
          "$defs",
          "$ref",
          "title",
          "description",
          "default",
          "examples",
          "type",
          "enum",
          "pattern",
          "patternErrorMessage",
          "format",
          "minimum",
          "maximum",
          "maxLength",
          "minItems",
          "items",
          "properties",
          "propertyNames",
          "additionalProperties",
          "required",
          "dependentRequired",
          "minProperties",
          "maxProperties",
          "anyOf",
          "oneOf");

  @Test
  void thereIsOneForEachKindOfFile() throws IOException {
    try (Stream<Path> files = Files.list(Schema.FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.endsWith(".json"))
          .containsExactlyInAnyOrderElementsOf(
              Schema.names().map(name -> name + ".schema.json").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("optout.content.Schema#names")
  void agreesWithItsDraft(String name) {
    Schema schema = Schema.named(name);

    assertThat(schema.mistakes()).isEmpty();
    assertThat(schema.json().path("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
  }

  @ParameterizedTest
  @MethodSource("optout.content.Schema#names")
  void usesOnlyKeywordsThatItsReadersKnow(String name) {
    assertThat(subschemas(Schema.named(name).json()))
        .allSatisfy(schema -> assertThat(KEYWORDS).containsAll(schema.propertyNames()));
  }

  @ParameterizedTest
  @MethodSource("optout.content.Schema#names")
  void explainsEveryProperty(String name) {
    assertThat(properties(Schema.named(name).json())).isNotEmpty();
    assertThat(properties(Schema.named(name).json()))
        .allSatisfy(
            (key, property) -> {
              assertThat(property.path("title").asString("")).as(key).isNotBlank();
              assertThat(property.path("description").asString("")).as(key).endsWith(".");
            });
  }

  @ParameterizedTest
  @MethodSource("optout.content.Schema#names")
  void letsNoMappingTakeKeysUnchecked(String name) {
    assertThat(subschemas(Schema.named(name).json()))
        .filteredOn(schema -> schema.path("type").asString("").equals("object"))
        .isNotEmpty()
        .allSatisfy(
            schema ->
                assertThat(
                        schema.has("propertyNames")
                            ? schema.get("additionalProperties").isObject()
                            : schema.has("properties")
                                && schema.get("additionalProperties").isBoolean())
                    .isTrue());
  }

  @Test
  void definitionsOfOneNameAreTheSameEverywhere() {
    Map<String, Set<JsonNode>> definitions =
        Schema.names()
            .flatMap(name -> Schema.named(name).json().path("$defs").propertyStream())
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));

    assertThat(definitions).containsKey("address");
    assertThat(definitions).allSatisfy((name, bodies) -> assertThat(bodies).as(name).hasSize(1));
  }

  static Stream<Path> contentFolders() throws IOException {
    try (Stream<Path> sites = Files.walk(Path.of("src/test/sites"))) {
      return Stream.concat(
          Stream.of(Path.of("content")),
          sites
              // Below broken/, a folder is called after an area of problems.
              .filter(path -> !path.startsWith(Path.of("src/test/sites/broken")))
              .filter(path -> path.endsWith("content") && Files.isDirectory(path))
              .toList()
              .stream());
    }
  }

  @ParameterizedTest
  @MethodSource("contentFolders")
  void acceptsEveryFileThatTheReaderAccepts(Path folder) throws IOException {
    Problems problems = new Problems();
    problems.take(ContentReader.read(folder, folder.toString()));
    Set<String> refused =
        problems.sorted().stream()
            .map(Problem::at)
            .map(at -> at.file())
            .collect(Collectors.toSet());

    for (Path file : files(folder)) {
      if (!refused.contains(file.toString())) {
        String name = folder.relativize(file).toString();
        assertThat(Schema.of(name).mistakes(Schema.document(file))).as(name).isEmpty();
      }
    }
  }

  @Test
  void everyTableOfTheRealContentNamesItsSchema() throws IOException {
    Path folder = Path.of("content");
    for (Path file : files(folder)) {
      if (file.toString().endsWith(".yaml")) {
        String schema =
            file.getParent()
                .relativize(Schema.of(folder.relativize(file).toString()).file())
                .toString();
        assertThat(file.getParent().resolve(schema)).exists();
        assertThat(Files.readAllLines(file).get(0))
            .as(file.toString())
            .isEqualTo("# yaml-language-server: $schema=" + schema);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.toString().matches(".*\\.(png|svg)"))
          .sorted()
          .toList();
    }
  }

  /** Every property of a schema, at any depth, by its key and place. */
  private static Map<String, JsonNode> properties(JsonNode schema) {
    Map<String, JsonNode> properties = new HashMap<>();
    for (JsonNode inner : subschemas(schema)) {
      inner
          .path("properties")
          .propertyStream()
          .forEach(
              property ->
                  properties.put(properties.size() + " " + property.getKey(), property.getValue()));
      JsonNode values = inner.path("additionalProperties");
      if (values.isObject()) {
        properties.put(properties.size() + " *", values);
      }
    }
    return properties;
  }

  private static List<JsonNode> subschemas(JsonNode schema) {
    List<JsonNode> found = new ArrayList<>(List.of(schema));
    for (String keyword : List.of("properties", "$defs")) {
      schema.path(keyword).forEach(inner -> found.addAll(subschemas(inner)));
    }
    for (String keyword : List.of("anyOf", "oneOf")) {
      schema.path(keyword).forEach(inner -> found.addAll(subschemas(inner)));
    }
    for (String keyword : List.of("items", "additionalProperties", "propertyNames")) {
      if (schema.path(keyword).isObject()) {
        found.addAll(subschemas(schema.get(keyword)));
      }
    }
    return found;
  }
}
