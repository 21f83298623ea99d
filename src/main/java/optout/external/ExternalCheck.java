package optout.external;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import optout.model.Content;
import optout.problem.Position;
import optout.problem.Problem;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/**
 * Visits the addresses that content cites, a few hosts at a time and each host with one request at
 * a time.
 *
 * <pre>{@code
 * ExternalCheck.Result result = new ExternalCheck(Duration.ofSeconds(10)).run(content);
 * }</pre>
 */
public final class ExternalCheck {
  private static final int HOSTS_AT_ONCE = 4;

  private final Visit visit;

  /**
   * A check with the machine's network.
   *
   * @param patience how long to wait for a connection, and for each answer
   */
  public ExternalCheck(Duration patience) {
    this.visit = new Visit(patience);
  }

  /**
   * Result of the visits.
   *
   * @param visited number of addresses
   * @param isOffline whether no server answered at all; then the fault is this machine's, and there
   *     are no problems
   */
  public record Result(int visited, boolean isOffline, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /** Visits all addresses. */
  public Result run(Content content) throws InterruptedException {
    SortedMap<URI, SortedSet<Position>> cited = CitedAddresses.of(content);
    Map<String, List<URI>> hosts = new TreeMap<>();
    cited
        .keySet()
        .forEach(one -> hosts.computeIfAbsent(one.getHost(), any -> new ArrayList<>()).add(one));
    Map<URI, Verdict> verdicts = new ConcurrentSkipListMap<>();
    ExecutorService visitors = Executors.newFixedThreadPool(HOSTS_AT_ONCE);
    try {
      List<Callable<Boolean>> visits = new ArrayList<>();
      hosts.values().forEach(of -> visits.add(() -> visitAll(of, verdicts)));
      for (Future<Boolean> done : visitors.invokeAll(visits)) {
        done.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      visitors.shutdownNow();
    }
    if (!cited.isEmpty() && !visit.isAnswered()) {
      return new Result(cited.size(), true, List.of());
    }
    Problems problems = new Problems();
    cited.forEach(
        (address, places) ->
            Optional.ofNullable(verdicts.get(address))
                .ifPresent(verdict -> report(address, verdict, places, problems)));
    return new Result(cited.size(), false, problems.sorted());
  }

  private boolean visitAll(List<URI> addresses, Map<URI, Verdict> verdicts)
      throws InterruptedException {
    for (URI address : addresses) {
      verdicts.put(address, visit.to(address));
    }
    return true;
  }

  private static void report(
      URI address, Verdict verdict, SortedSet<Position> places, Problems problems) {
    for (Position at : places) {
      switch (verdict.kind()) {
        case BROKEN ->
            problems.error(
                at,
                ProblemCode.EXTERNAL_BROKEN,
                address + " leads nowhere: " + verdict.reason(),
                "find where the page is now, or cite another");
        case NEEDS_A_PERSON ->
            problems.warning(
                at,
                ProblemCode.EXTERNAL_NEEDS_A_PERSON,
                address + " could not be looked at: " + verdict.reason(),
                "open it in a browser");
        case FINE ->
            verdict
                .movedTo()
                .ifPresent(
                    target ->
                        problems.warning(
                            at,
                            ProblemCode.EXTERNAL_MOVED,
                            address + " has moved for good",
                            "see whether it is the same page, and write " + target));
      }
    }
  }
}
