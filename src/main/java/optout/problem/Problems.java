package optout.problem;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Collects the problems of a stage, from any thread, and gives them back sorted and without
 * doubles.
 */
public final class Problems {
  /** After so many unknown words in a file, a guess for one more helps nobody. */
  static final int GUESSES = 40;

  /** Among more words than this nothing is looked for: each is compared letter by letter. */
  static final int KNOWN = 2_000;

  private final Set<Problem> found = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> guesses = new ConcurrentHashMap<>();
  private final boolean strict;

  public Problems() {
    this(false);
  }

  /**
   * A collection that may take warnings for errors.
   *
   * @param strict whether it does, but for {@linkplain ProblemCode#isTolerated tolerated} kinds
   */
  public Problems(boolean strict) {
    this.strict = strict;
  }

  /** Adds a problem. */
  public void add(Severity severity, Position at, ProblemCode code, String message, String hint) {
    add(new Problem(severity, at, code, message, hint));
  }

  /** Adds an error: the run will publish nothing. */
  public void error(Position at, ProblemCode code, String message, String hint) {
    add(new Problem(Severity.ERROR, at, code, message, hint));
  }

  /** Adds a warning. */
  public void warning(Position at, ProblemCode code, String message, String hint) {
    add(new Problem(Severity.WARNING, at, code, message, hint));
  }

  /**
   * The known word that was most likely meant by an unknown one, for the first unknown ones of each
   * file: all with all would take the square of their number.
   */
  public Optional<String> guess(Position at, String word, Collection<String> known) {
    boolean isFew = known.size() <= KNOWN && guesses.merge(at.file(), 1, Integer::sum) <= GUESSES;
    return isFew ? Suggestion.nearest(word, known) : Optional.empty();
  }

  /** A hint for a {@link Problem}: {@link #guess}, or nothing. */
  public String hint(Position at, String word, Collection<String> known) {
    return guess(at, word, known).map(Suggestion::question).orElse("");
  }

  /** Adds problems that were found elsewhere. */
  public void add(List<Problem> others) {
    others.forEach(this::add);
  }

  private void add(Problem problem) {
    found.add(strict ? problem.strict() : problem);
  }

  /** Adds the problems of another stage, and gives its value. */
  public <T> T take(Outcome<T> outcome) {
    add(outcome.problems());
    return outcome.value();
  }

  /** A value with all problems so far. */
  public <T> Outcome<T> with(T value) {
    return new Outcome<>(value, sorted());
  }

  /** Tells whether any error was added. */
  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** All problems so far, by file, line and column. */
  public List<Problem> sorted() {
    return found.stream().sorted().toList();
  }
}
