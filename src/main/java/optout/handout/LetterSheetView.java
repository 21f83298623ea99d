package optout.handout;

import optout.language.Phrases;
import optout.letter.BlankLetter;
import optout.letter.LetterViews;
import optout.page.PageContext;
import optout.page.View;
import optout.site.Recipe;

/**
 * View of a letter with nothing filled in, to be printed.
 *
 * @param title of the page that it is from
 * @param layout custom by which its parts stand on paper
 */
public record LetterSheetView(
    SheetView.Paper paper,
    View.LanguageOf language,
    String title,
    String summary,
    String layout,
    BlankLetter letter) {

  /**
   * The view.
   *
   * @param styles the style sheets as text
   */
  public static LetterSheetView of(PageContext context, Recipe.LetterSheet recipe, String styles) {
    String language = recipe.edition().language();
    Phrases phrases = context.phrases(language);
    return new LetterSheetView(
        SheetView.Paper.of(recipe.sheet(), phrases, styles),
        context.language(language),
        recipe.edition().title(),
        recipe.edition().summary(),
        phrases.language().letter().id(),
        LetterViews.paper(context, recipe));
  }
}
