package optout.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import optout.model.Content;
import optout.model.Guide;
import optout.model.Reference;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/** Checks that guides come after guides that exist, and none after itself. */
final class OrderCheck {
  private final List<String> ids;
  private final Map<String, Guide> guides;
  private final Problems problems;

  OrderCheck(Content content, Problems problems) {
    this.ids = content.guides().stream().map(Guide::id).toList();
    this.guides =
        content.guides().stream().collect(Collectors.toMap(Guide::id, Function.identity()));
    this.problems = problems;
  }

  void run() {
    for (String id : ids) {
      for (Reference before : guide(id).after()) {
        boolean known =
            Known.check(
                before,
                "guide",
                ids,
                ProblemCode.GUIDE_UNKNOWN_GUIDE,
                "write the name of its folder",
                problems);
        if (known) {
          checkCircle(id, before);
        }
      }
    }
  }

  /** Reports a circle once, at the first of its guides. */
  private void checkCircle(String id, Reference before) {
    List<String> circle = way(before.id(), id, new HashSet<>());
    if (!circle.isEmpty() && circle.stream().allMatch(one -> place(one) >= place(id))) {
      circle.add(0, id);
      problems.error(
          before.at(),
          ProblemCode.GUIDE_AFTER_ITSELF,
          "the guide comes after itself: " + String.join(", after ", circle),
          "remove one of them from 'after'");
    }
  }

  /** The guides from one to another that each come after the next; empty if there is no way. */
  private List<String> way(String from, String to, Set<String> seen) {
    if (from.equals(to)) {
      return new ArrayList<>(List.of(to));
    }
    if (guides.containsKey(from) && seen.add(from)) {
      for (Reference before : guide(from).after()) {
        List<String> way = way(before.id(), to, seen);
        if (!way.isEmpty()) {
          way.add(0, from);
          return way;
        }
      }
    }
    return List.of();
  }

  private Guide guide(String id) {
    return Objects.requireNonNull(guides.get(id));
  }

  private int place(String id) {
    return ids.indexOf(id);
  }
}
