package optout.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Reference;
import optout.problem.Position;
import optout.problem.Problem;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Visible;

/**
 * Finds texts that no sheets are made of: their text is in a script that sheets cannot be set in,
 * or has a character that no font has. This is known before anything is printed, so that pages can
 * be made beside the sheets.
 */
public final class ScriptCheck {
  /** Characters below are in the first of the fonts, which need not be read to know it. */
  private static final int LATIN = 0x180;

  private static final String PUNCTUATION = "–—‘’‚“”„•…‹›€";

  private final Content content;
  private final Supplier<Fonts> fonts;

  /** A character that cannot be printed. */
  private record Unwritable(int character, Position at) {}

  /**
   * @param fonts asked for when a text has more than Latin letters
   */
  public ScriptCheck(Content content, Supplier<Fonts> fonts) {
    this.content = content;
    this.fonts = fonts;
  }

  /** A warning for each character that keeps a published edition from being printed. */
  public List<Problem> run() {
    Problems problems = new Problems();
    content
        .items()
        .forEach(
            item ->
                content.site().languages().stream()
                    .map(Reference::id)
                    .flatMap(language -> item.edition(language).stream())
                    .forEach(edition -> report(unwritable(item, edition), problems)));
    return problems.sorted();
  }

  /** Tells whether sheets are made of an edition. */
  public boolean canPrint(Edition edition) {
    return content
        .items()
        .filter(item -> item.edition(edition.language()).filter(edition::equals).isPresent())
        .allMatch(item -> unwritable(item, edition).isEmpty());
  }

  /** Of a script, one character stands for all. */
  private static void report(List<Unwritable> unwritable, Problems problems) {
    unwritable.stream()
        .filter(one -> !Scripts.canWrite(one.character()))
        .findFirst()
        .ifPresentOrElse(
            one ->
                problems.warning(
                    one.at(),
                    ProblemCode.HANDOUT_NO_SCRIPT,
                    "no handouts are made of this text: they cannot be set in the script of "
                        + Visible.name(one.character())
                        + " "
                        + Character.getName(one.character()),
                    "the web page is not affected"),
            () ->
                unwritable.forEach(
                    one ->
                        problems.warning(
                            one.at(),
                            ProblemCode.HANDOUT_NO_GLYPH,
                            "no handouts are made of this text: " + Glyphs.missing(one.character()),
                            "write it in another way; the web page is not affected")));
  }

  /** The characters of an edition that cannot be printed, each where it is first. */
  private List<Unwritable> unwritable(Editions item, Edition edition) {
    List<Unwritable> found = new ArrayList<>();
    Set<Integer> known = new TreeSet<>();
    for (PrintedWords.Words words : PrintedWords.of(content, item, edition)) {
      words
          .text()
          .codePoints()
          .filter(character -> !isWritable(character))
          .filter(known::add)
          .forEach(
              character ->
                  found.add(
                      new Unwritable(character, words.place(words.text().indexOf(character)))));
    }
    return found;
  }

  private boolean isWritable(int character) {
    return Glyphs.isSilent(character)
        || character < LATIN
        || PUNCTUATION.indexOf(character) >= 0
        || (Scripts.canWrite(character) && fonts.get().glyphs().has(character));
  }
}
