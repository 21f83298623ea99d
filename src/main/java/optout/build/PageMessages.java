package optout.build;

import java.util.List;
import optout.embed.GuideText;
import optout.embed.ReuseViews;
import optout.feed.FeedViews;
import optout.language.Asked;
import optout.page.Corrections;
import optout.page.GuideLinks;
import optout.page.GuideViews;
import optout.page.PageShells;
import optout.page.SiteViews;
import optout.prose.ProseHtml;

/** Interface texts that the code of pages and feeds asks for, beside those of the templates. */
final class PageMessages {
  static final List<Asked> ALL =
      List.of(
          Corrections.SUBJECT,
          FeedViews.TITLE,
          FeedViews.ENTRY,
          FeedViews.KIND,
          FeedViews.WEIGHT,
          PageShells.PRACTICE_TITLE,
          PageShells.PRACTICE_SUMMARY,
          PageShells.REUSE_TITLE,
          PageShells.REUSE_SUMMARY,
          PageShells.STATUS_TITLE,
          PageShells.STATUS_SUMMARY,
          GuideLinks.EVERYWHERE,
          GuideLinks.VERIFIED,
          GuideViews.SHEET,
          GuideViews.SHORT_FILE,
          GuideViews.LONG_FILE,
          GuideText.GOAL,
          GuideText.GOAL_OF_KIND,
          GuideText.STEP_STATE,
          GuideText.ONLY_REGIONS,
          ProseHtml.REGION,
          ProseHtml.ALERT,
          ProseHtml.SOURCE,
          ReuseViews.CREDIT,
          SiteViews.NOT_FOUND);

  private PageMessages() {}
}
