package optout.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every small change of a document: keys taken away and renamed, values replaced by others. */
final class Mutations {
  /** JSON values of all types, right for some keys and wrong for most. */
  private static final List<String> VALUES =
      List.of(
          "42",
          "-1",
          "0",
          "240",
          "241",
          "999",
          "1000",
          "3.5",
          "7.0",
          "1e3",
          "2025",
          "12025",
          "0.0",
          "true",
          "false",
          "null",
          "\"\"",
          "\"   \"",
          "\"\\n\"",
          "\"no such value\"",
          "\"Not-An-Id\"",
          "\"-\"",
          "\"a--b\"",
          "\"a-b\"",
          "\"off\"",
          "\"true\"",
          "\"7\"",
          "\"eea\"",
          "\" eea \"",
          "\"web\"",
          "\"own\"",
          "\"high\"",
          "\"footer\"",
          "\"Footer\"",
          "\"rtl\"",
          "\"2025\"",
          "\"2025-09\"",
          "\"2025-13\"",
          "\"2025-00\"",
          "\"2025-9\"",
          "\"0999\"",
          "\"2026-11-23\"",
          "\"2026-02-30\"",
          "\"2023-02-29\"",
          "\"2026-1-1\"",
          "\"+12026-11-23\"",
          "\"-2026-11-23\"",
          "\" 2026-11-23 \"",
          "\"2026-11-23T00:00\"",
          "\"23.11.2026\"",
          "\"https://example.org\"",
          "\"https://example.org/a?b=c#d\"",
          "\"HTTPS://example.org/\"",
          "\"https://example.org/ä\"",
          "\"https://example.org:8443/\"",
          "\"http://example.org/\"",
          "\"https://\"",
          "\"https:example.org\"",
          "\"//example.org\"",
          "\"www.example.org\"",
          "\"example.org\"",
          "\"/path\"",
          "\"#anchor\"",
          "\"logo.png\"",
          "\"pictures/logo.svg\"",
          "\"a/b/c/logo.svg\"",
          "\"../logo.svg\"",
          "\".svg\"",
          "\"logo.SVG\"",
          "\"logo.gif\"",
          "\"https://a b.example/\"",
          "\"https://example.org/a b\"",
          "\"https://example.org/a\\\\b\"",
          "\"https://user@example.org/\"",
          "\"https://exämple.org/\"",
          "\"https://-example.org/\"",
          "\"https://example.org:port/\"",
          "\"https://example.org/<b>\"",
          "\" https://example.org/ \"",
          "\"javascript:alert(1)\"",
          "\"mailto:a@example.org\"",
          "\"name@example.org\"",
          "\"name@example\"",
          "\"name\"",
          "\"a@example.org,b@example.org\"",
          "\"a@example.org?subject=x\"",
          "\"a b@example.org\"",
          "\" a@example.org\"",
          "\"de\"",
          "\"de-CH\"",
          "\"zh-Hant-TW\"",
          "\"de_DE\"",
          "\"DE\"",
          "\"german\"",
          "\"x-y\"",
          "\"" + "a".repeat(80) + "\"",
          "\"" + "a".repeat(81) + "\"",
          "\"https://example.org/" + "a".repeat(2000) + "\"",
          "[]",
          "[\"x\"]",
          "[\"eea\", \"eea\"]",
          "[\"\"]",
          "[42]",
          "[null]",
          "[[]]",
          "[{}]",
          "{}",
          "{\"x\": \"y\"}",
          "{\"de\": \"x\"}",
          "{\"de\": {}}",
          "{\"no\": null}",
          "{\"\": \"x\"}");

  private Mutations() {}

  /**
   * A changed document.
   *
   * @param at the place of the change, as a JSON pointer
   * @param change what was done there
   */
  record Mutation(String at, String change, JsonNode document) {
    @Override
    public String toString() {
      return at + " " + change;
    }
  }

  /** All mutations of a document. */
  static List<Mutation> of(JsonNode document) {
    List<Mutation> mutations = new ArrayList<>();
    for (String value : VALUES) {
      mutations.add(new Mutation("", "= " + value, json(value)));
    }
    collect(document, document, JsonPointer.empty(), mutations);
    return mutations;
  }

  private static JsonNode json(String value) {
    return JsonMapper.shared().readTree(value);
  }

  private static void collect(
      JsonNode root, JsonNode node, JsonPointer at, List<Mutation> mutations) {
    if (node instanceof ObjectNode object) {
      add(root, at, "+ unknown: x", mutations, copy -> copy.put("unknown", "x"));
      for (String key : List.copyOf(object.propertyNames())) {
        JsonPointer inner = at.appendProperty(key);
        add(root, inner, "removed", at, mutations, copy -> copy.remove(key));
        for (String other : List.of(key + "x", "Not An Id", key.toUpperCase(Locale.ROOT))) {
          add(
              root,
              inner,
              "renamed " + other,
              at,
              mutations,
              copy -> copy.set(other, copy.remove(key)));
        }
        for (String value : VALUES) {
          add(root, inner, "= " + value, at, mutations, copy -> copy.set(key, json(value)));
        }
        collect(root, object.get(key), inner, mutations);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        JsonPointer inner = at.appendIndex(i);
        for (String value : VALUES) {
          JsonNode copy = root.deepCopy();
          ((ArrayNode) copy.at(at)).set(index, json(value));
          mutations.add(new Mutation(inner.toString(), "= " + value, copy));
        }
        collect(root, array.get(i), inner, mutations);
      }
    }
  }

  private static void add(
      JsonNode root,
      JsonPointer at,
      String change,
      List<Mutation> mutations,
      Consumer<ObjectNode> edit) {
    add(root, at, change, at, mutations, edit);
  }

  private static void add(
      JsonNode root,
      JsonPointer at,
      String change,
      JsonPointer parent,
      List<Mutation> mutations,
      Consumer<ObjectNode> edit) {
    JsonNode copy = root.deepCopy();
    edit.accept((ObjectNode) copy.at(parent));
    mutations.add(new Mutation(at.toString(), change, copy));
  }
}
