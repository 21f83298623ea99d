package optout.letter;

import java.util.Map;
import optout.model.Region;

/** Part of a letter's paragraph. */
sealed interface Piece {
  /** Text that stands there for everybody. */
  record Words(String text) implements Piece {}

  /** Place to be filled in. */
  record Blank(String field) implements Piece {}

  /** Provision of the law, as each region's letters cite it. */
  record Provision(Map<Region, String> citations) implements Piece {
    public Provision {
      citations = Map.copyOf(citations);
    }
  }
}
