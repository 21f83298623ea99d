package optout.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optout.problem.Position;
import optout.problem.Problems;

/** Single values of a YAML file, by the keys that lead to them, in the order of the file. */
public final class YamlTexts {
  private final Map<List<String>, Text> texts = new LinkedHashMap<>();

  /** Those of an empty file. */
  public static final YamlTexts NONE = new YamlTexts();

  /** A value and its place. */
  public record Text(String value, Position at) {}

  private YamlTexts() {}

  /**
   * Reads the values of a text; none if it is no YAML.
   *
   * @param file how the file is called in positions
   */
  public static YamlTexts of(String file, String text) {
    YamlTexts texts = new YamlTexts();
    Yaml.parse(file, PlainText.of(text), new Problems())
        .ifPresent(node -> texts.add(List.of(), node));
    return texts;
  }

  private void add(List<String> path, Node node) {
    if (node instanceof Node.Scalar scalar) {
      texts.put(path, new Text(scalar.text().strip(), scalar.at()));
    } else if (node instanceof Node.Mapping mapping) {
      mapping.entries().values().forEach(entry -> add(below(path, entry.key()), entry.value()));
    } else if (node instanceof Node.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        add(below(path, String.valueOf(i)), sequence.items().get(i));
      }
    }
  }

  private static List<String> below(List<String> path, String key) {
    List<String> longer = new ArrayList<>(path);
    longer.add(key);
    return List.copyOf(longer);
  }

  /** All values; items of lists have their number, from 0, for a key. */
  public Map<List<String>, Text> all() {
    return Collections.unmodifiableMap(texts);
  }

  /** The value that keys lead to, if it is a single one. */
  public Optional<Text> at(List<String> path) {
    return Optional.ofNullable(texts.get(path));
  }
}
