package optout.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes and reads JSON (RFC 8259) as maps, lists, texts, numbers and truth values. */
public final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private Json() {}

  /** The document, indented, in the order of the maps, ended by a line break. */
  public static String write(Object value) {
    return write(value, new JsonLayout(Integer.MAX_VALUE));
  }

  /** The same, with every object but the outermost on a line of its own. */
  public static String writeRows(Object value) {
    return write(value, new JsonLayout(1));
  }

  private static String write(Object value, PrettyPrinter layout) {
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return layout;
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        };
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(context, text)) {
      write(value, json);
    }
    return text.append('\n').toString();
  }

  private static void write(Object value, JsonGenerator json) {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach((key, item) -> write(item, json.writeName(String.valueOf(key))));
      json.writeEndObject();
    } else if (value instanceof Iterable<?> items) {
      json.writeStartArray();
      items.forEach(item -> write(item, json));
      json.writeEndArray();
    } else if (value instanceof Number) {
      json.writeNumber(value.toString());
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(value.toString());
    }
  }

  /**
   * The value of a document: maps, lists, texts, truth values, and numbers as {@code long}.
   *
   * @return nothing if it is not JSON or has other numbers, {@code null} or one key twice
   */
  public static Optional<Object> read(String document) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), document)) {
      Object value = value(json.nextToken(), json);
      return json.nextToken() == null ? Optional.of(value) : Optional.empty();
    } catch (JacksonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Object value(JsonToken token, JsonParser json) {
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        map.put(json.currentName(), value(json.nextToken(), json));
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      for (JsonToken next = json.nextToken();
          next != JsonToken.END_ARRAY;
          next = json.nextToken()) {
        list.add(value(next, json));
      }
      return list;
    }
    if (token == JsonToken.VALUE_STRING) {
      return json.getString();
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return json.getLongValue();
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return json.getBooleanValue();
    }
    throw new IllegalArgumentException("not a value we write: " + token);
  }
}
