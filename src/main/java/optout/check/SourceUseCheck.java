package optout.check;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import optout.model.Content;
import optout.model.Guide;
import optout.model.Source;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/** Every source supports something. */
final class SourceUseCheck {
  private final Content content;
  private final Problems problems;

  SourceUseCheck(Content content, Problems problems) {
    this.content = content;
    this.problems = problems;
  }

  void run() {
    Set<String> used = ConcurrentHashMap.newKeySet();
    content
        .items()
        .parallel()
        .flatMap(item -> item.editions().values().stream())
        .forEach(edition -> used.addAll(edition.citations()));
    for (Guide guide : content.guides()) {
      guide.sources().forEach(source -> used.add(source.id()));
    }
    content
        .items()
        .flatMap(item -> item.changes().stream())
        .flatMap(change -> change.sources().stream())
        .forEach(source -> used.add(source.id()));
    // A misspelt one was reported as that.
    Set<String> known = content.sources().keySet();
    for (String source : used.stream().filter(one -> !known.contains(one)).sorted().toList()) {
      problems.guess(content.site().at(), source, known).ifPresent(used::add);
    }
    for (Source source : content.sources().values()) {
      if (!used.contains(source.id())) {
        problems.warning(
            source.at(),
            ProblemCode.SOURCE_UNUSED,
            "nothing cites the source '" + source.id() + "'",
            "cite it with [^" + source.id() + "], list it in a guide.yaml, or remove it");
      }
    }
  }
}
