package optout.handout;

import java.util.List;
import optout.language.Phrases;
import optout.model.Block;
import optout.model.Edition;
import optout.model.Edition.Section;
import optout.model.Page;
import optout.page.GuideViews;
import optout.page.Notices;
import optout.page.PageContext;
import optout.page.View;
import optout.prose.Dialect;
import optout.prose.ProseHtml;
import optout.site.Recipe;

/**
 * View of a section of a page, to be printed.
 *
 * @param title of the page
 * @param address of the page
 */
public record NoticeView(
    SheetView.Paper paper,
    View.LanguageOf language,
    String title,
    String summary,
    String address,
    List<View.Notice> notices,
    View.Section section,
    SheetView.Imprint imprint) {

  /**
   * The view.
   *
   * @param styles the style sheets as text
   */
  public static NoticeView of(PageContext context, Recipe.Notice recipe, String styles) {
    Page page = recipe.page();
    Edition edition = recipe.edition();
    String language = edition.language();
    Phrases phrases = context.phrases(language);
    ProseHtml prose = context.takenAlong(Dialect.SHEET, language, page, edition);
    Section section = page.sheet().flatMap(sheet -> edition.section(sheet.id())).orElseThrow();
    return new NoticeView(
        SheetView.Paper.of(recipe.sheet(), phrases, styles),
        context.language(language),
        edition.title(),
        edition.summary(),
        context.absolute(context.places().find(page, language).orElseThrow()),
        Notices.of(context, page, edition),
        GuideViews.section(raised(section), prose),
        SheetView.Imprint.of(context.content().site()));
  }

  /** The section with its headings one level up: its own becomes that of the sheet. */
  private static Section raised(Section section) {
    List<Block> body =
        section.body().stream()
            .map(
                block ->
                    block instanceof Block.Heading heading
                        ? new Block.Heading(
                            heading.level() - 1, heading.id(), heading.content(), heading.at())
                        : block)
            .toList();
    return new Section(section.id(), section.heading(), body, section.at());
  }
}
