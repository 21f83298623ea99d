package optout.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.model.Block;
import optout.model.Edition;
import optout.model.Edition.StepText;
import optout.model.Editions;
import optout.model.Inline;
import optout.model.Prose;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/** Places to fill in and laws stand in the clauses of letters, and nowhere else. */
final class BlankCheck {
  private final Editions item;
  private final Edition edition;
  private final Problems problems;

  BlankCheck(Editions item, Edition edition, Problems problems) {
    this.item = item;
    this.edition = edition;
    this.problems = problems;
  }

  void run() {
    Set<Position> allowed =
        item.kind() == Editions.Kind.LETTER
            ? edition.clauses().stream()
                .map(StepText::body)
                .flatMap(BlankCheck::places)
                .collect(Collectors.toSet())
            : Set.of();
    places(edition.blocks())
        .filter(place -> !allowed.contains(place))
        .forEach(
            place ->
                problems.error(
                    place,
                    ProblemCode.MARKDOWN_PLACEHOLDER,
                    "a placeholder stands outside of a letter's clauses",
                    "write \\{ for the character {"));
  }

  private static Stream<Position> places(List<Block> blocks) {
    return Prose.inlines(blocks)
        .flatMap(
            inline -> {
              if (inline instanceof Inline.Blank blank) {
                return Stream.of(blank.at());
              }
              return inline instanceof Inline.LawRef law ? Stream.of(law.at()) : Stream.empty();
            });
  }
}
