package optout.letter;

import java.util.List;
import java.util.Optional;
import optout.language.MessageFamily;
import optout.language.Phrases;
import optout.model.Edition;
import optout.model.Letter;
import optout.model.Letter.Account;
import optout.model.Letter.Choice;
import optout.page.Assets;
import optout.page.FrameView;
import optout.page.GuideViews;
import optout.page.Notices;
import optout.page.PageContext;
import optout.page.SourceViews;
import optout.page.View;
import optout.prose.Citations;
import optout.prose.Markup;
import optout.prose.ProseHtml;
import optout.site.Recipe;
import optout.site.SitePath;

/** Makes the view of a letter, and its text with nothing filled in; used once. */
public final class LetterViews {
  public static final MessageFamily<Account> ACCOUNT =
      MessageFamily.of("letter.account.*", Account.values());

  private final PageContext context;
  private final SitePath path;
  private final String language;
  private final Letter letter;
  private final Edition edition;
  private final Phrases phrases;
  private final LetterText text;

  public LetterViews(PageContext context, SitePath path, Recipe.LetterPage recipe) {
    this.context = context;
    this.path = path;
    language = recipe.language();
    letter = recipe.letter();
    edition = recipe.edition();
    phrases = context.phrases(edition.language());
    text = text(context, letter, edition);
  }

  private static LetterText text(PageContext context, Letter letter, Edition edition) {
    return new LetterTexts(
            context.content().law(),
            context.phrases(edition.language()),
            context.labels(letter, edition.language()))
        .text(letter, context.service(letter), edition);
  }

  /** The letter with nothing filled in, as a file. */
  public static String file(PageContext context, Recipe.LetterFile recipe) {
    return text(context, recipe.letter(), recipe.edition())
        .write(Answers.none(recipe.letter(), recipe.region(), recipe.account()));
  }

  /** The same for paper, part by part. */
  public static BlankLetter paper(PageContext context, Recipe.LetterSheet recipe) {
    return BlankLetter.of(
        text(context, recipe.letter(), recipe.edition()),
        Answers.none(recipe.letter(), recipe.region(), recipe.account()),
        recipe.edition().blanks());
  }

  /** The view. */
  public LetterView.Page view(FrameView.Shell frame, Assets assets) {
    Citations citations = new Citations();
    ProseHtml prose = context.prose(path, language, letter, edition, citations);
    Markup intro = prose.blocks(edition.intro());
    List<View.Section> sections =
        edition.sections().stream().map(one -> GuideViews.section(one, prose)).toList();
    return new LetterView.Page(
        frame,
        assets.letter(path),
        Notices.of(context, letter, edition),
        intro,
        context.service(letter).name(),
        letter.addressee().isEmpty(),
        form(),
        LetterModel.of(text, phrases.language().locale()),
        text.blanks().map(this::blank).toList(),
        sections,
        new SourceViews(context.content(), phrases).of(citations, Optional.empty()));
  }

  private LetterView.Form form() {
    return new LetterView.Form(
        letter.regions().stream()
            .map(
                region ->
                    new View.RegionChoice(
                        region.id(), phrases.message(ProseHtml.REGION.of(region))))
            .toList(),
        letter.fields().stream().anyMatch(field -> field.account().isPresent())
            || letter.clauses().stream().anyMatch(clause -> clause.account().isPresent()),
        choices(Choice.REASON),
        choices(Choice.EXTRA),
        letter.fields().stream()
            .map(
                field ->
                    new LetterView.Field(
                        field.id(),
                        edition.blanks().getOrDefault(field.id(), field.id()),
                        field.form().id()))
            .toList(),
        !letter.answer().isEmpty());
  }

  private List<LetterView.Choice> choices(Choice kind) {
    return text.clauses().stream()
        .filter(one -> one.clause().choice() == kind)
        .map(one -> new LetterView.Choice(one.clause().id(), one.name(), one.clause().chosen()))
        .toList();
  }

  private LetterView.Blank blank(Answers answers) {
    return new LetterView.Blank(
        answers.region().id() + "-" + answers.account().id(),
        phrases.message(ProseHtml.REGION.of(answers.region())),
        phrases.message(ACCOUNT.of(answers.account())),
        answers.account() == Account.WITH ? text.write(answers) : null,
        context
            .places()
            .letterFile(letter, edition.language(), answers.region(), answers.account())
            .map(path::relativize)
            .orElseThrow(),
        context
            .places()
            .letterSheet(letter, edition.language(), answers.region(), answers.account())
            .map(path::relativize)
            .orElse(null));
  }
}
