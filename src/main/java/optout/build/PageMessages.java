package optout.build;

import java.util.List;
import optout.embed.GuideText;
import optout.embed.ReuseViews;
import optout.feed.FeedViews;
import optout.language.Asked;
import optout.letter.LetterTexts;
import optout.letter.LetterViews;
import optout.page.Controls;
import optout.page.Corrections;
import optout.page.FirstViews;
import optout.page.GuideLinks;
import optout.page.GuideViews;
import optout.page.Notices;
import optout.page.OutdatedParts;
import optout.page.PageShells;
import optout.page.PictureViews;
import optout.page.RegionNotice;
import optout.page.RootViews;
import optout.page.SiteViews;
import optout.page.check.CheckViews;
import optout.page.status.StatusViews;
import optout.prose.ProseHtml;

/** Interface texts that the code of pages and feeds asks for, beside those of the templates. */
final class PageMessages {
  static final List<Asked> ALL =
      List.of(
          CheckViews.CODE,
          CheckViews.SUBJECT,
          Controls.GOAL,
          Controls.BEFORE,
          Controls.WHAT,
          Controls.SET,
          Controls.SET_ALL,
          Controls.OPEN,
          Controls.OPEN_LABEL,
          Controls.OPEN_PAGE,
          Corrections.SUBJECT,
          FeedViews.TITLE,
          FeedViews.ENTRY,
          FeedViews.KIND,
          FeedViews.WEIGHT,
          FeedViews.NEW_LETTER,
          FeedViews.STANDS_IN,
          PageShells.CHECK_TITLE,
          PageShells.CHECK_SUMMARY,
          PageShells.PRACTICE_TITLE,
          PageShells.PRACTICE_SUMMARY,
          PageShells.REUSE_TITLE,
          PageShells.REUSE_SUMMARY,
          PageShells.STATUS_TITLE,
          PageShells.STATUS_SUMMARY,
          FirstViews.LEAD,
          LetterTexts.ARTICLE,
          LetterTexts.PARAGRAPH,
          LetterTexts.POINT,
          LetterViews.ACCOUNT,
          Notices.MACHINE,
          Notices.NO_ADVICE,
          Notices.OUT_OF_DATE,
          Notices.NOT_TRANSLATED,
          OutdatedParts.COUNT,
          OutdatedParts.INTRODUCTION,
          GuideLinks.EVERYWHERE,
          GuideLinks.REGIONS,
          GuideLinks.NOT_VERIFIED,
          GuideLinks.VERIFIED,
          GuideLinks.UNNAMED,
          GuideViews.OUT_OF_DATE,
          GuideViews.IN_ORIGINAL,
          GuideViews.MISSING,
          GuideViews.ROUTE,
          GuideViews.SHEET,
          GuideViews.SHORT_FILE,
          GuideViews.LONG_FILE,
          GuideText.GOAL,
          GuideText.STEP_STATE,
          PictureViews.SCHEMATIC,
          PictureViews.SCREENSHOT,
          PictureViews.FOREIGN,
          PictureViews.REDACTED,
          ProseHtml.REGION,
          ProseHtml.ALERT,
          ProseHtml.SOURCE,
          RegionNotice.ONLY,
          SiteViews.ASKS,
          SiteViews.ASKED,
          ReuseViews.CREDIT,
          RootViews.NOT_FOUND,
          StatusViews.SCHEMATIC,
          StatusViews.SCREENSHOT);

  private PageMessages() {}
}
