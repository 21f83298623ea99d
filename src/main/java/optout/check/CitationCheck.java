package optout.check;

import optout.model.Content;
import optout.model.Edition;
import optout.model.Inline.Citation;
import optout.model.Prose;
import optout.model.Reference;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/** Every citation names a source that is listed. */
final class CitationCheck {
  private final Content content;
  private final Edition edition;
  private final Problems problems;

  CitationCheck(Content content, Edition edition, Problems problems) {
    this.content = content;
    this.edition = edition;
    this.problems = problems;
  }

  void run() {
    Prose.inlines(edition.blocks(), Citation.class)
        .forEach(
            citation ->
                Known.check(
                    new Reference(citation.source(), citation.at()),
                    "source",
                    content.sources().keySet(),
                    ProblemCode.SOURCE_UNKNOWN,
                    "add it to sources.yaml",
                    problems));
  }
}
