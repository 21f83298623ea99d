package optout.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optout.content.Node.ScalarType;
import optout.problem.HiddenCharacters;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Visible;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLReadFeature;
import tools.jackson.dataformat.yaml.YAMLSchema;

/** Reads one YAML 1.2 document into nodes with positions; refuses anchors, aliases and tags. */
final class Yaml {
  /** Deeper than any format of ours, shallower than any stack. */
  private static final int MAX_DEPTH = 16;

  /** Ten times the largest table that anybody keeps by hand. */
  private static final int MAX_VALUES = 50_000;

  /** The core schema, so that {@code off} is text; names and texts are as long as files may be. */
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .yamlSchema(YAMLSchema.CORE)
          .disable(YAMLReadFeature.PARSE_OCTAL_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /** First characters of anchors, aliases and tags, and of nothing else. */
  private static final String MARKS = "&*!";

  /** A space that is no plain one where lines begin, and behind a key or the mark of an item. */
  private static final Pattern OTHER_SPACE =
      Pattern.compile(
          "^[ \t]*+(?:- ++)*+(?:-|[a-z0-9][a-z0-9.-]*+:)?+[\\p{Zs}&&[^ ]]", Pattern.MULTILINE);

  private final JsonParser tokens;
  private final String text;
  private final Places places;
  private final Problems problems;
  private Position last;

  /** The code point that the last token begins at; -1 if the parser does not say. */
  private int index = -1;

  private int values;

  private Yaml(String file, String text, Problems problems) {
    this.tokens = FACTORY.createParser(ObjectReadContext.empty(), text);
    this.text = text;
    this.places = new Places(file, text);
    this.problems = problems;
    this.last = Position.start(file);
  }

  /**
   * Reads a document.
   *
   * @param file how the file is called in messages
   * @return nothing if the text is no YAML, is empty or breaks a limit; then a problem says so
   */
  static Optional<Node> parse(String file, String text, Problems problems) {
    return new Yaml(file, text, problems).parse();
  }

  private Optional<Node> parse() {
    try {
      refuseOtherSpaces();
      return document();
    } catch (JacksonException e) {
      YamlMistake mistake = YamlMistake.of(e, places, last);
      problems.error(
          mistake.at(),
          ProblemCode.YAML_SYNTAX,
          "this is not YAML: " + mistake.message(),
          mistake.hint());
      return Optional.empty();
    } catch (Refused e) {
      return Optional.empty();
    }
  }

  /** Looks for them before the parser does, which takes them for letters. */
  private void refuseOtherSpaces() {
    Matcher matcher = OTHER_SPACE.matcher(text);
    boolean found = false;
    while (matcher.find()) {
      int place = matcher.end() - 1;
      problems.error(
          places.at(text.codePointCount(0, place)),
          ProblemCode.YAML_SPACE,
          "this is " + HiddenCharacters.space(text.codePointAt(place)),
          "type a plain space in its place");
      found = true;
    }
    if (found) {
      throw new Refused();
    }
  }

  private Optional<Node> document() {
    JsonToken first = next();
    if (!tokens.hasCurrentToken()) {
      problems.error(
          Position.start(last.file()),
          ProblemCode.YAML_EMPTY,
          "there are no keys and values",
          "write them as in 'key: value'");
      return Optional.empty();
    }
    Node node = node(first, 0);
    end();
    return Optional.of(node);
  }

  /** Reports a second document, for which the parser has no token. */
  private void end() {
    int end = text.offsetByCodePoints(0, index(tokens.currentLocation()));
    int mark = text.indexOf("\n---", Math.max(0, end - 1));
    try {
      if (tokens.nextToken() == null) {
        return;
      }
    } catch (JacksonException e) {
      if (mark < 0) {
        throw e;
      }
    }
    problems.error(
        places.at(text.codePointCount(0, mark + 1)),
        ProblemCode.YAML_SECOND_DOCUMENT,
        "a second document begins here",
        "remove the line '---': one file holds one document");
  }

  private JsonToken next() {
    try {
      return tokens.nextToken();
    } catch (StreamReadException e) {
      if (e.getCause() != null) {
        throw e;
      }
      move();
      refuseMarks();
      throw refused(
          ProblemCode.YAML_BAD_KEY,
          "a key is a mapping or a list",
          "a key is one word; quote a text that begins with { or [");
    } finally {
      move();
    }
  }

  private void move() {
    index = index(tokens.currentTokenLocation());
    last = index < 0 ? last : places.at(index);
  }

  private static int index(TokenStreamLocation location) {
    return Math.toIntExact(location.getCharOffset());
  }

  private Node node(JsonToken token, int depth) {
    Position at = last;
    refuseMarks();
    if (++values > MAX_VALUES) {
      throw refused(
          ProblemCode.YAML_TOO_MANY,
          "there are more than " + MAX_VALUES + " values",
          "split the file");
    }
    if (depth > MAX_DEPTH) {
      throw refused(
          ProblemCode.YAML_TOO_DEEP,
          "values are nested more than " + MAX_DEPTH + " deep",
          "no file of ours needs so many levels");
    }
    return switch (token) {
      case START_OBJECT -> mapping(at, depth);
      case START_ARRAY -> sequence(at, depth);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(ScalarType.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> scalar(ScalarType.TRUTH);
      case VALUE_NULL -> scalar(ScalarType.NOTHING);
      default -> scalar(ScalarType.TEXT);
    };
  }

  private Node.Scalar scalar(ScalarType type) {
    String value = tokens.getString();
    OptionalInt hidden = value.codePoints().filter(HiddenCharacters::contain).findFirst();
    hidden.ifPresent(
        point ->
            problems.error(
                last,
                ProblemCode.YAML_CHARACTER,
                HiddenCharacters.message(point),
                HiddenCharacters.hint(point)));
    return new Node.Scalar(type, value, last);
  }

  private Node sequence(Position at, int depth) {
    List<Node> items = new ArrayList<>();
    for (JsonToken item = next(); item != JsonToken.END_ARRAY; item = next()) {
      items.add(node(item, depth + 1));
    }
    return new Node.Sequence(items, at);
  }

  private Node mapping(Position at, int depth) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    while (next() != JsonToken.END_OBJECT) {
      refuseMarks();
      Node.Scalar key = scalar(ScalarType.TEXT);
      Node.Entry entry = new Node.Entry(key.text(), key.at(), node(next(), depth + 1));
      Node.@Nullable Entry earlier = entries.putIfAbsent(key.text(), entry);
      if (earlier != null) {
        problems.error(
            key.at(),
            ProblemCode.YAML_DUPLICATE_KEY,
            "duplicate key '" + Visible.of(key.text()) + "'",
            "the first is in line " + earlier.keyAt().line() + "; keep one of them");
      }
    }
    return new Node.Mapping(entries, at);
  }

  /** Looks at the text itself: the parser does not show the tag of a first key. */
  private void refuseMarks() {
    if (index >= 0 && MARKS.indexOf(places.characterAt(index)) >= 0) {
      throw refused(
          ProblemCode.YAML_NOT_PLAIN,
          "anchors (&), aliases (*) and tags (!) are not supported",
          "write the value out; quote a text that begins with one of these characters");
    }
  }

  private Refused refused(ProblemCode code, String message, String hint) {
    problems.error(last, code, message, hint);
    return new Refused();
  }

  /** Ends reading after a problem that makes the rest of the file meaningless. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused() {
      super(null, null, false, false);
    }
  }
}
