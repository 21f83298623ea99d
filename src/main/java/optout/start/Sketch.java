package optout.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Text of a file to begin with, of those that ship with the program. */
final class Sketch {
  private Sketch() {}

  /**
   * The text of a file.
   *
   * @param name of the file among the sketches
   * @param values what to write in the place of {@code <<key>>}
   */
  static String of(String name, Map<String, String> values) {
    String text = read(name);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("<<" + value.getKey() + ">>", value.getValue());
    }
    return text;
  }

  /** A text in a language, or in English if it is not there in that one. */
  static String in(String language, String name, Map<String, String> values) {
    boolean isThere = Sketch.class.getResource(language + "/" + name) != null;
    return of((isThere ? language : "en") + "/" + name, values);
  }

  private static String read(String name) {
    try (InputStream in = Sketch.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no such sketch: " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
