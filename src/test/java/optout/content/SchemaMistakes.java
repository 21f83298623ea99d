package optout.content;

import com.networknt.schema.Schema;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a JSON Schema has against a document; formats count. */
public final class SchemaMistakes {
  private SchemaMistakes() {}

  public static List<String> of(Schema schema, JsonNode document) {
    return schema
        .validate(
            document,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }
}
