package optout.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers the sources of a page in the order of their first citation. */
public final class Citations {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Set<String> cited = new HashSet<>();

  /** One citation: the number of its source, and whether it is the first of that. */
  record Use(int number, boolean first) {}

  /** Counts a citation. */
  Use cite(String source) {
    return new Use(number(source), cited.add(source));
  }

  /** Lists a source that supports the page's data without being cited in its text. */
  public void list(String source) {
    number(source);
  }

  /** Tells whether a text cited a source. */
  public boolean isCited(String source) {
    return cited.contains(source);
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
