package optout.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import optout.problem.Position;

/**
 * Law that letters cite: article numbers stand here alone.
 *
 * @param statutes by id
 * @param rights what each right rests on, by its id and by region
 */
public record Law(Map<String, Statute> statutes, Map<String, Right> rights) {
  /** In the place of one that nobody wrote. */
  public static final Law NONE = new Law(Map.of(), Map.of());

  public Law {
    statutes = Map.copyOf(statutes);
    rights = Map.copyOf(rights);
  }

  /**
   * A statute.
   *
   * @param names its short name, by language
   */
  public record Statute(String id, Map<String, String> names, Position at) {
    public Statute {
      names = Map.copyOf(names);
    }

    /** The short name in a language, or else in English. */
    public Optional<String> name(String language) {
      return Optional.ofNullable(names.get(language))
          .or(() -> Optional.ofNullable(names.get(Service.FALLBACK_LANGUAGE)));
    }
  }

  /** A right, with the provision that gives it in each region that has one. */
  public record Right(String id, Map<Region, Provision> provisions, Position at) {
    public Right {
      Map<Region, Provision> ordered = new EnumMap<>(Region.class);
      ordered.putAll(provisions);
      provisions = Collections.unmodifiableMap(ordered);
    }
  }

  /**
   * A place in a statute, such as Article 17(1)(c).
   *
   * @param point a letter or number
   */
  public record Provision(
      Reference statute, int article, Optional<Integer> paragraph, Optional<String> point) {}
}
