package optout.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import optout.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The program's readers and the schemas accept the same documents. */
class SchemaAgreementTest {
  /**
   * What the reader alone refuses, and may.
   *
   * <ul>
   *   <li>To a schema, 7.0 and 1e3 are whole numbers; a writer who writes them did not mean one.
   *   <li>A schema does not count the marks of a whole screen.
   *   <li>A schema does not know the name of the file: the home page alone has no slug.
   * </ul>
   */
  private static final Map<Format, List<String>> REFUSED_BY_THE_READER_ALONE =
      Map.of(
          Format.LAW,
          List.of(
              "/rights/object/eea/article = 7.0",
              "/rights/object/eea/paragraph = 7.0",
              "/rights/object/uk/article = 7.0",
              "/rights/object/other/article = 7.0",
              "/rights/object/other/paragraph = 7.0",
              "/rights/nothing/ch/article = 7.0"),
          Format.LETTER,
          List.of(
              "/order = 7.0",
              "/answer/eea/months = 7.0",
              "/answer/eea/longer = 7.0",
              "/answer/ch/months = 7.0",
              "/answer/uk/months = 7.0",
              "/answer/other/months = 7.0",
              "/answer/other/longer = 7.0"),
          Format.SOURCES,
          List.of("/help-page/date = 1e3", "/terms/date = 1e3", "/statute/date = 1e3"),
          Format.GUIDE,
          List.of(
              "/order = 7.0", "/minutes = 7.0", "/order = 7.0", "/minutes = 7.0", "/order = 7.0"),
          Format.SCREENS,
          List.of("/me-menu/parts/0/mark = true", "/me-menu/parts/1/menu/1/filler = 7.0"),
          Format.SCREENSHOT,
          List.of(
              "/original/width = 7.0",
              "/original/width = 1e3",
              "/original/height = 7.0",
              "/original/height = 1e3"),
          Format.PAGE,
          List.of("/order = 7.0"),
          Format.PAGE_EDITION,
          List.of("/slug removed"));

  @ParameterizedTest
  @EnumSource
  void bothAcceptTheSamples(Format format) {
    for (String sample : format.samples()) {
      assertThat(format.errors(sample)).isEmpty();
      assertThat(format.schema().mistakes(Schema.yaml(sample))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void bothRefuseTheSameMutations(Format format) {
    Schema schema = format.schema();
    List<String> byReaderAlone = new ArrayList<>();
    List<String> bySchemaAlone = new ArrayList<>();
    Set<Boolean> verdicts = new HashSet<>();
    for (String sample : format.samples()) {
      for (Mutations.Mutation mutation : Mutations.of(Schema.yaml(sample))) {
        boolean byReader = !format.errors(mutation.document().toString()).isEmpty();
        boolean bySchema = !schema.mistakes(mutation.document()).isEmpty();
        if (byReader != bySchema) {
          (byReader ? byReaderAlone : bySchemaAlone).add(mutation.toString());
        }
        verdicts.add(byReader);
      }
    }
    assertThat(bySchemaAlone).isEmpty();
    assertThat(byReaderAlone)
        .isEqualTo(REFUSED_BY_THE_READER_ALONE.getOrDefault(format, List.of()));
    assertThat(verdicts).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void onlyTheReaderKnowsThatTheHomePageHasNoSlug() {
    String home = Format.HOME_EDITION.samples().get(0) + "slug: home\n";

    assertThat(Found.in(Format.HOME_EDITION.errors(home)))
        .containsExactly("f:5:1: error: unknown key 'slug' [front-matter/unknown-key]");
    assertThat(Format.HOME_EDITION.schema().mistakes(Schema.yaml(home))).isEmpty();
  }

  /** The pattern of the schemas cannot look through encodings. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/%",
        "https://example.org/%00",
        "https://example.org/&#x5c;",
        "https://example.org:99999/",
        "https://example..org/",
        "https://example.org/\u202e",
      })
  void onlyTheReaderLooksIntoAddresses(String address) {
    String site =
        Format.SITE.samples().get(0).replace("https://sample.org/donate", '"' + address + '"');

    assertThat(Format.SITE.errors(site))
        .extracting(problem -> problem.code())
        .contains(ProblemCode.SITE_BAD_ADDRESS);
    assertThat(Format.SITE.schema().mistakes(Schema.yaml(site))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("optout.content.Schema#names")
  void theSamplesHaveEveryProperty(String name) {
    JsonNode schema = Schema.named(name).json();
    Set<String> seen = new TreeSet<>();
    for (Format format : Format.values()) {
      if (format.schema().file().equals(Schema.named(name).file())) {
        format.samples().forEach(sample -> visit(schema, "", Schema.yaml(sample), seen));
      }
    }
    assertThat(seen).isEqualTo(properties(schema, ""));
    assertThat(seen).isNotEmpty();
  }

  /** Notes the properties of a schema that a document has. */
  private static void visit(JsonNode root, String at, JsonNode document, Set<String> seen) {
    JsonNode schema = root.at(JsonPointer.compile(at));
    String reference = schema.path("$ref").asString("");
    if (!reference.isEmpty()) {
      visit(root, reference.substring(1), document, seen);
    }
    document
        .propertyStream()
        .forEach(
            entry -> {
              String property = at + "/properties/" + entry.getKey();
              if (schema.path("properties").has(entry.getKey())) {
                seen.add(property);
                visit(root, property, entry.getValue(), seen);
              } else if (schema.path("additionalProperties").isObject()) {
                visit(root, at + "/additionalProperties", entry.getValue(), seen);
              }
            });
    if (document.isArray() && schema.has("items")) {
      document.forEach(item -> visit(root, at + "/items", item, seen));
    }
  }

  /** The places of all properties in a schema. */
  private static Set<String> properties(JsonNode schema, String at) {
    Set<String> found = new TreeSet<>();
    schema
        .propertyStream()
        .filter(entry -> entry.getValue().isObject())
        .forEach(
            entry -> {
              String inner = at + "/" + entry.getKey();
              found.addAll(properties(entry.getValue(), inner));
              if (at.endsWith("/properties")) {
                found.add(inner);
              }
            });
    return found;
  }
}
