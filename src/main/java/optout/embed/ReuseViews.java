package optout.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.model.Edition;
import optout.model.Guide;
import optout.model.Site;
import optout.page.Assets;
import optout.page.FrameView;
import optout.page.GuideViews;
import optout.page.Notices;
import optout.page.PageContext;
import optout.prose.Dialect;
import optout.prose.Html;
import optout.prose.Markup;
import optout.prose.ProseHtml;
import optout.prose.ProseText;
import optout.prose.TextLine.Piece;
import optout.site.Places;
import optout.site.Recipe;
import optout.site.SitePath;

/** Makes the view of a page with a guide in forms to be copied; used once. */
public final class ReuseViews {
  public static final MessageKey CREDIT =
      MessageKey.of("reuse.credit-line", "title", "site", "address", "licence", "date");

  private final PageContext context;
  private final SitePath path;
  private final Guide guide;
  private final Edition edition;
  private final String language;
  private final Phrases phrases;
  private final SitePath there;
  private final SitePath embed;

  public ReuseViews(PageContext context, SitePath path, Recipe.ReusePage recipe) {
    this.context = context;
    this.path = path;
    guide = recipe.guide();
    edition = recipe.edition();
    language = recipe.language();
    phrases = context.phrases(language);
    there = context.places().find(guide, language).orElseThrow();
    embed = context.places().embed(guide, language).orElseThrow();
  }

  /** The guide as markup. */
  public ArticleView article(FrameView.Shell frame, LocalDate today) {
    ProseHtml prose = context.takenAlong(Dialect.PASTED, language, guide, edition);
    GuideViews views =
        GuideViews.elsewhere(
            context, path, guide, edition, prose, context::absolute, context::absolute);
    return new ArticleView(
        context.absolute(there),
        edition.title(),
        edition.summary(),
        views.checkAgain(today),
        views.notices(),
        views.first(),
        views.goal(),
        views.routes(),
        views.limits().orElse(null),
        frame.site().title(),
        frame.site().licence(),
        views.facts().checked());
  }

  /**
   * The view.
   *
   * @param article what a template made of {@link #article}
   */
  public ReuseView view(FrameView.Shell frame, Assets assets, byte[] article) {
    Assets.Inline script = assets.copyScript();
    ProseText plain = context.plainText(language, guide, edition);
    return new ReuseView(
        frame,
        new ReuseView.Extra(
            path.relativize(SitePath.of("assets", assets.reuse())),
            "; script-src " + script.source() + "; frame-src 'self' file:",
            new Markup(script.text())),
        edition.title(),
        Notices.of(context, guide, edition),
        OEmbed.HEIGHT,
        new ReuseView.Links(
            path.relativize(there),
            path.relativize(embed),
            path.relativize(Places.feed(language)),
            path.relativize(Places.jsonFeed(language))),
        new ReuseView.Texts(
            context.absolute(there),
            shown(snippet()),
            shown(new String(article, UTF_8)),
            shown(text(context.markdown(language, guide, edition))),
            shown(text(plain)),
            context.absolute(context.places().data(guide, language).orElseThrow()),
            credit(plain)));
  }

  /** The frame may run its script and open other sites, and has no origin to keep anything in. */
  private String snippet() {
    return new Html()
        .raw("<iframe")
        .attribute("src", context.absolute(embed) + "#opens")
        .attribute("title", edition.title())
        .attribute("height", Integer.toString(OEmbed.HEIGHT))
        .attribute("style", "width: 100%; border: 0")
        .attribute("loading", "lazy")
        .attribute("referrerpolicy", "no-referrer")
        .attribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox")
        .raw("></iframe>\n<script async")
        .attribute("src", context.absolute(Places.RESIZE_SCRIPT))
        .raw("></script>\n")
        .toString();
  }

  private static Markup shown(String text) {
    return new Html().shown(text).build();
  }

  private String text(ProseText prose) {
    return new GuideText(context, guide, edition, prose).write(credit(prose));
  }

  private String credit(ProseText prose) {
    Site site = context.content().site();
    Piece address = line -> line.address(context.absolute(there));
    Piece licence =
        line ->
            line.link(inner -> inner.text(site.licence().name()), site.licence().url().toString());
    return prose.message(
        CREDIT,
        edition.title(),
        site.title(),
        address,
        licence,
        phrases.date(guide.sourcesChecked()));
  }
}
