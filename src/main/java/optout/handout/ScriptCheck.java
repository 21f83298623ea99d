package optout.handout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import optout.model.Block;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Edition.RouteText;
import optout.model.Edition.StepText;
import optout.model.Guide;
import optout.model.Inline;
import optout.model.Prose;
import optout.model.Reference;
import optout.model.Site;
import optout.problem.Position;
import optout.problem.Problem;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Visible;

/**
 * Finds guides that no sheets are made of, because their text is in a script that sheets cannot be
 * set in. This is known before anything is printed, so that pages can be made beside the sheets.
 */
public final class ScriptCheck {
  private final Site site;

  public ScriptCheck(Content content) {
    this.site = content.site();
  }

  /** A warning for each published edition that no sheets are made of. */
  public List<Problem> run(List<Guide> guides) {
    Problems problems = new Problems();
    for (Guide guide : guides) {
      site.languages().stream()
          .map(Reference::id)
          .flatMap(language -> Optional.ofNullable(guide.editions().get(language)).stream())
          .forEach(edition -> unwritable(edition).ifPresent(at -> warn(edition, at, problems)));
    }
    return problems.sorted();
  }

  /** Tells whether sheets are made of an edition. */
  public boolean canPrint(Edition edition) {
    return unwritable(edition).isEmpty();
  }

  private static void warn(Edition edition, int character, Problems problems) {
    problems.warning(
        Position.start(edition.at().file()),
        ProblemCode.HANDOUT_NO_SCRIPT,
        "no handouts are made of this text: they cannot be set in the script of "
            + Visible.name(character)
            + " "
            + Character.getName(character),
        "the web page is not affected");
  }

  private OptionalInt unwritable(Edition edition) {
    return Stream.concat(site(), texts(edition))
        .flatMapToInt(String::codePoints)
        .filter(character -> !Glyphs.isSilent(character) && !Scripts.canWrite(character))
        .findFirst();
  }

  private Stream<String> site() {
    return Stream.concat(
        Stream.of(site.title(), site.publisher().name()), site.publisher().contact().stream());
  }

  /** Texts of an edition that are on sheets. */
  private static Stream<String> texts(Edition edition) {
    return Stream.concat(
        Stream.of(edition.title(), edition.summary(), edition.claim()),
        Stream.concat(
            edition.routes().stream().flatMap(ScriptCheck::texts),
            edition.limits().stream()
                .flatMap(
                    section -> Stream.concat(line(section.heading()), texts(section.body())))));
  }

  private static Stream<String> texts(RouteText route) {
    return Stream.concat(
        Stream.concat(line(route.heading()), texts(route.intro())),
        route.steps().stream().map(StepText::blocks).flatMap(ScriptCheck::texts));
  }

  private static Stream<String> line(List<Inline> line) {
    return texts(List.of(new Block.Paragraph(line)));
  }

  private static Stream<String> texts(List<Block> blocks) {
    return Prose.inlines(blocks, Inline.Text.class).map(Inline.Text::text);
  }
}
