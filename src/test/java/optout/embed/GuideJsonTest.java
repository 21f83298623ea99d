package optout.embed;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import optout.content.SchemaMistakes;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A guide is published as data, in a form that is published too. */
class GuideJsonTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Keys that a guide may do without. */
  private static final List<String> OPTIONAL =
      List.of(
          "translation",
          "reviewed",
          "notices",
          "first",
          "before",
          "minutes",
          "state",
          "set",
          "picture",
          "limits",
          "foreign");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"minimal", "multilingual", "right-to-left"})
  void followsTheSchemaThatIsPublishedBesideIt(String name) {
    SampleSite site = built(SampleSite.named(name, folder));
    List<String> guides =
        site.published().keySet().stream().filter(path -> path.endsWith("/guide.json")).toList();
    assertThat(guides).isNotEmpty();
    Schema schema = schema(site);
    for (String path : guides) {
      assertThat(SchemaMistakes.of(schema, JSON.readTree(site.published(path)))).as(path).isEmpty();
    }
  }

  @Test
  void holdsWhatAProgramNeedsToShowAStep() {
    JsonNode guide = guide(built(SampleSite.in(folder)));
    assertThat(guide.path("$schema").asString())
        .isEqualTo("https://sample.org/schemas/guide-1.schema.json");
    assertThat(guide.path("version").asInt()).isEqualTo(1);
    assertThat(guide.path("goal").toString())
        .isEqualTo(
            "{\"kind\":\"switch\",\"label\":{\"id\":\"training-switch\",\"text\":\"Use my"
                + " data\",\"language\":\"en\"},\"state\":\"off\",\"address\":\"https://example.org/settings\"}");
    JsonNode step = guide.at("/routes/0/steps/1");
    assertThat(step.path("heading").asString()).isEqualTo("Switch it off");
    assertThat(step.path("text").asString()).isEqualTo("Switch off **Use my data**.");
    assertThat(step.path("set").toString())
        .isEqualTo("{\"label\":\"training-switch\",\"state\":\"off\"}");
    assertThat(step.at("/picture/address").asString())
        .startsWith("https://sample.org/pictures/settings-en-");
    assertThat(guide.at("/sources/0/id").asString()).isEqualTo("example-help");
    assertThat(guide.has("translation")).isFalse();
  }

  @Test
  void theSchemaRefusesWhatLacksAKeyOrHasAnotherType() {
    SampleSite site = built(SampleSite.in(folder));
    Schema schema = schema(site);
    List<String> accepted = new ArrayList<>();
    int tried = mutate(guide(site), guide(site), "", schema, accepted);
    assertThat(tried).isGreaterThan(100);
    assertThat(accepted).isEmpty();
  }

  /** Takes each key away and gives each value another type; notes what the schema lets pass. */
  private static int mutate(
      JsonNode whole, JsonNode part, String at, Schema schema, List<String> accepted) {
    int tried = 0;
    for (String name : List.copyOf(part.propertyNames())) {
      ObjectNode parent = (ObjectNode) whole.at(at);
      JsonNode value = parent.get(name);
      // An address is optional where it stands for a shorter way.
      if (!OPTIONAL.contains(name)
          && !(name.equals("address") && at.matches("/(goal|routes/\\d+)"))) {
        parent.remove(name);
        tried += note(schema, whole, at + "/" + name + " removed", accepted);
      }
      for (JsonNode other :
          List.of(JSON.readTree("\"\""), JSON.readTree("-1"), JSON.readTree("{}"))) {
        // Some texts may be empty.
        if (!(name.equals("text") && other.isString() && !at.endsWith("label"))) {
          parent.set(name, other);
          tried += note(schema, whole, at + "/" + name + " " + other, accepted);
        }
      }
      parent.set(name, value);
      tried += mutate(whole, value, at + "/" + name, schema, accepted);
    }
    if (part instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        tried += mutate(whole, list.get(i), at + "/" + i, schema, accepted);
      }
    }
    return tried;
  }

  private static int note(Schema schema, JsonNode whole, String change, List<String> accepted) {
    if (SchemaMistakes.of(schema, whole).isEmpty()) {
      accepted.add(change);
    }
    return 1;
  }

  private static Schema schema(SampleSite site) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JSON.readTree(site.published("schemas/guide-1.schema.json")));
  }

  private static JsonNode guide(SampleSite site) {
    return JSON.readTree(site.published("en/switch-it-off/guide.json"));
  }

  private static SampleSite built(SampleSite site) {
    assertThat(site.build().output()).isEmpty();
    return site;
  }
}
