package optout.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the sources of a page in the order of their first citation. */
public final class Citations {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Integer> uses = new LinkedHashMap<>();

  /** One citation: the number of its source, and how often that was cited so far. */
  record Use(int number, int count) {}

  /** Counts a citation. */
  Use cite(String source) {
    return new Use(number(source), uses.merge(source, 1, Integer::sum));
  }

  /** Lists a source that supports the page's data without being cited in its text. */
  public void list(String source) {
    number(source);
    uses.putIfAbsent(source, 0);
  }

  /** Number of times that a listed source was cited. */
  public int uses(String source) {
    return uses.getOrDefault(source, 0);
  }

  /** The sources by number. */
  public List<String> sources() {
    return new ArrayList<>(numbers.keySet());
  }

  private int number(String source) {
    Integer number = numbers.get(source);
    if (number == null) {
      number = numbers.size() + 1;
      numbers.put(source, number);
    }
    return number;
  }
}
