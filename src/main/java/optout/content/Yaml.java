package optout.content;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import optout.content.Node.ScalarType;
import optout.model.Position;
import optout.model.Problems;
import optout.model.Visible;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads one YAML 1.2 document into nodes with positions; refuses anchors, aliases and tags. */
final class Yaml {
  /** Deeper than any format of ours, shallower than any stack. */
  private static final int MAX_DEPTH = 16;

  /** Ten times the largest table that anybody keeps by hand. */
  private static final int MAX_VALUES = 50_000;

  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  private final Iterator<Event> events;
  private final Places places;
  private final Problems problems;
  private Position last;
  private int values;

  private Yaml(String file, String text, Problems problems) {
    this.events = new Parse(SETTINGS).parseString(text).iterator();
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
      return document();
    } catch (YamlEngineException | NumberFormatException e) {
      // The engine throws the latter at an escape such as \UFFFFFFFF.
      YamlMistake mistake = YamlMistake.of(e, places, last);
      problems.error(
          mistake.at(), "yaml/syntax", "this is not YAML: " + mistake.message(), mistake.hint());
      return Optional.empty();
    } catch (Refused e) {
      return Optional.empty();
    }
  }

  private Optional<Node> document() {
    next(); // the stream begins
    if (next() instanceof StreamEndEvent) {
      problems.error(
          Position.start(last.file()),
          "yaml/empty",
          "there are no keys and values",
          "write them as in 'key: value'");
      return Optional.empty();
    }
    Node node = node(next(), 0);
    next(); // the document ends
    if (!(next() instanceof StreamEndEvent)) {
      problems.error(
          last,
          "yaml/second-document",
          "a second document begins here",
          "remove the line '---': one file holds one document");
    }
    return Optional.of(node);
  }

  private Event next() {
    Event event = events.next();
    last = event.getStartMark().map(mark -> places.at(mark.getIndex())).orElse(last);
    return event;
  }

  private Node node(Event event, int depth) {
    Position at = last;
    refuseAnchors(event);
    if (++values > MAX_VALUES) {
      throw refused(
          "yaml/too-many", "there are more than " + MAX_VALUES + " values", "split the file");
    }
    if (depth > MAX_DEPTH) {
      throw refused(
          "yaml/too-deep",
          "values are nested more than " + MAX_DEPTH + " deep",
          "no file of ours needs so many levels");
    }
    if (event instanceof MappingStartEvent) {
      return mapping(at, depth);
    }
    if (event instanceof SequenceStartEvent) {
      List<Node> items = new ArrayList<>();
      for (Event item = next(); !(item instanceof SequenceEndEvent); item = next()) {
        items.add(node(item, depth + 1));
      }
      return new Node.Sequence(items, at);
    }
    return scalar((ScalarEvent) event);
  }

  private Node.Scalar scalar(ScalarEvent event) {
    String text = event.getValue();
    OptionalInt unprintable = text.codePoints().filter(Yaml::isUnprintable).findFirst();
    if (unprintable.isPresent()) {
      problems.error(
          last,
          "yaml/control-character",
          "the text contains " + Visible.name(unprintable.getAsInt()),
          "control characters and halves of characters cannot be printed; remove it");
    }
    return new Node.Scalar(event.isPlain() ? CoreSchema.type(text) : ScalarType.TEXT, text, last);
  }

  /** Whether XML or HTML cannot hold a character, or nobody can have meant it. */
  private static boolean isUnprintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point != '\n' && point != '\t';
      case Character.SURROGATE -> true;
      default -> (point & 0xFFFE) == 0xFFFE;
    };
  }

  private Node mapping(Position at, int depth) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (Event event = next(); !(event instanceof MappingEndEvent); event = next()) {
      refuseAnchors(event);
      if (!(event instanceof ScalarEvent)) {
        throw refused(
            "yaml/bad-key",
            "a key is a mapping or a list",
            "a key is one word; quote a text that begins with { or [");
      }
      Node.Scalar key = scalar((ScalarEvent) event);
      Node.Entry entry = new Node.Entry(key.text(), key.at(), node(next(), depth + 1));
      Node.@Nullable Entry earlier = entries.putIfAbsent(key.text(), entry);
      if (earlier != null) {
        problems.error(
            key.at(),
            "yaml/duplicate-key",
            "the key '" + Visible.of(key.text()) + "' stands twice",
            "the first is in line " + earlier.keyAt().line() + "; keep one of them");
      }
    }
    return new Node.Mapping(entries, at);
  }

  private void refuseAnchors(Event event) {
    boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
    boolean tagged =
        (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
            || (event instanceof CollectionStartEvent start && start.getTag().isPresent());
    if (event instanceof AliasEvent || anchored || tagged) {
      throw refused(
          "yaml/not-plain",
          "anchors (&), aliases (*) and tags (!) are not supported",
          "write the value out; quote a text that begins with one of these characters");
    }
  }

  private Refused refused(String code, String message, String hint) {
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
