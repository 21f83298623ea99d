package optout.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optout.model.Position;
import optout.model.Problems;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads one YAML 1.2 document into nodes with positions; refuses anchors, aliases and tags. */
final class Yaml {
  /** Deeper than any format of ours, shallower than any stack. */
  private static final int MAX_DEPTH = 16;

  private static final YAMLFactory FACTORY = new YAMLFactory();

  private final String file;
  private final YAMLParser parser;
  private final Problems problems;

  private Yaml(String file, YAMLParser parser, Problems problems) {
    this.file = file;
    this.parser = parser;
    this.problems = problems;
  }

  /**
   * Reads a document.
   *
   * @param file how the file is called in messages
   * @return nothing if the text is no YAML, is empty or breaks a limit; then a problem says so
   */
  static Optional<Node> parse(String file, String text, Problems problems) {
    try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new Yaml(file, parser, problems).document();
    } catch (JacksonException e) {
      problems.error(
          position(file, e.getLocation()),
          "yaml/syntax",
          syntaxMessage(e),
          "check indentation, colons and quotes");
      return Optional.empty();
    } catch (Refused e) {
      return Optional.empty();
    }
  }

  private static String syntaxMessage(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    int end = message.indexOf('\n');
    return "this is not YAML: " + (end < 0 ? message : message.substring(0, end)).strip();
  }

  private Optional<Node> document() {
    JsonToken token = parser.nextToken();
    if (token == null) {
      problems.error(Position.start(file), "yaml/empty", "the file is empty", "");
      return Optional.empty();
    }
    Node node = node(token, 0);
    if (parser.nextToken() != null) {
      problems.error(
          here(),
          "yaml/second-document",
          "a second document begins here",
          "one file holds one document");
    }
    return Optional.of(node);
  }

  private Node node(JsonToken token, int depth) {
    Position at = here();
    refuseAnchors(at);
    if (depth > MAX_DEPTH) {
      problems.error(at, "yaml/too-deep", "values are nested more than " + MAX_DEPTH + " deep", "");
      throw new Refused();
    }
    if (token == JsonToken.START_OBJECT) {
      return mapping(at, depth);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      for (JsonToken next = next(); next != JsonToken.END_ARRAY; next = next()) {
        items.add(node(next, depth + 1));
      }
      return new Node.Sequence(items, at);
    }
    return new Node.Scalar(
        token == JsonToken.VALUE_NULL ? "" : parser.getString(), token == JsonToken.VALUE_NULL, at);
  }

  private Node mapping(Position at, int depth) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (JsonToken next = next(); next != JsonToken.END_OBJECT; next = next()) {
      Position keyAt = here();
      String key = parser.getString();
      Node.Entry entry = new Node.Entry(key, keyAt, node(next(), depth + 1));
      Node.@Nullable Entry earlier = entries.putIfAbsent(key, entry);
      if (earlier != null) {
        problems.error(
            keyAt,
            "yaml/duplicate-key",
            "key '" + key + "' stands twice",
            "the first is in line " + earlier.keyAt().line());
      }
    }
    return new Node.Mapping(entries, at);
  }

  private JsonToken next() {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw new IllegalStateException("the document ends inside a value: " + file);
    }
    return token;
  }

  private void refuseAnchors(Position at) {
    if (parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null) {
      problems.error(
          at,
          "yaml/not-plain",
          "anchors (&), aliases (*) and tags (!) are not supported",
          "write the value out; quote a text that begins with one of these characters");
      throw new Refused();
    }
  }

  private Position here() {
    return position(file, parser.currentTokenLocation());
  }

  private static Position position(String file, @Nullable TokenStreamLocation location) {
    return location == null
        ? Position.start(file)
        : new Position(
            file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** Ends reading after a problem that makes the rest of the file meaningless. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused() {
      super(null, null, false, false);
    }
  }
}
