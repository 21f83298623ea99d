package optout.letter;

import java.util.Map;
import java.util.Set;
import optout.model.Letter;
import optout.model.Letter.Account;
import optout.model.Region;

/**
 * Choices and answers of a reader.
 *
 * @param chosen ids of clauses
 * @param values what is filled in, by field
 */
public record Answers(
    Region region, Account account, Set<String> chosen, Map<String, String> values) {
  public Answers {
    chosen = Set.copyOf(chosen);
    values = Map.copyOf(values);
  }

  /** Nothing filled in, and nothing chosen but what is so at first. */
  public static Answers none(Letter letter, Region region, Account account) {
    return new Answers(
        region,
        account,
        Set.copyOf(
            letter.clauses().stream()
                .filter(Letter.Clause::chosen)
                .map(Letter.Clause::id)
                .toList()),
        Map.of());
  }

  String value(String field) {
    return values.getOrDefault(field, "").strip();
  }
}
