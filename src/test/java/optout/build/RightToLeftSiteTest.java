package optout.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import optout.testing.site.PublishedPage;
import optout.testing.site.SampleSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code src/test/sites/right-to-left}, as readers of Arabic see it. */
class RightToLeftSiteTest {
  @TempDir static Path folder;
  private static SampleSite site;
  private static Document guide;

  @BeforeAll
  static void build() {
    site = SampleSite.named("right-to-left", folder);
    assertThat(site.build().output()).isEmpty();
    guide = site.page("ar/awqifhu/index.html");
  }

  @Test
  void readsFromRightToLeft() {
    assertThat(guide.selectFirst("html").attributes().toString())
        .isEqualTo(" lang=\"ar\" dir=\"rtl\"");
    assertThat(guide.selectFirst("main").attributes().toString()).isEqualTo(" id=\"main\"");
    assertThat(guide.select(".langs a"))
        .extracting(link -> link.attr("lang") + " " + link.attr("dir") + " " + link.text())
        .containsExactly("en ltr English", "ar rtl العربية");
  }

  @Test
  void writesDatesListsAndPluralsAsArabicDoes() {
    assertThat(guide.select("main > .facts li").eachText())
        .containsExactly(
            "ينطبق على: الاتحاد الأوروبي والمنطقة الاقتصادية الأوروبية وسويسرا والمملكة المتحدة",
            "دقيقتان",
            "فُحصت المصادر في 23 نوفمبر 2026",
            "تحقق منه Ada في 1 أكتوبر 2026 (سويسرا، الواجهة: العربية)");
    assertThat(guide.selectFirst("main > .facts time").attr("datetime")).isEqualTo("2026-11-23");
  }

  @Test
  void keepsEnglishLabelsAndAddressesFromLeftToRight() {
    assertThat(guide.selectFirst(PublishedPage.step("open-settings")).select("b"))
        .extracting(Element::outerHtml)
        .containsExactly(
            "<b class=\"label\" translate=\"no\">الإعدادات والخصوصية</b>",
            "<b lang=\"en\" dir=\"ltr\" translate=\"no\">Settings &amp; privacy (beta)</b>");
    assertThat(guide.selectFirst(PublishedPage.step("switch-off") + " b").outerHtml())
        .isEqualTo(
            "<b class=\"label\" data-long=\"\" translate=\"no\" lang=\"en\" dir=\"ltr\">Use my data?</b>");
    assertThat(guide.selectFirst(".address code").outerHtml())
        .isEqualTo("<code dir=\"ltr\">https://example.org/settings</code>");
    assertThat(guide.selectFirst(".paper strong").outerHtml())
        .isEqualTo("<strong dir=\"ltr\">sample.org/ar/awqifhu/</strong>");
  }

  @Test
  void keepsEnglishLabelsInOnePieceWithoutMarkup() {
    Document reuse = site.page("ar/awqifhu/reuse/index.html");
    assertThat(reuse.selectFirst("#text-text").wholeText()).contains("”\u2066Use my data?\u2069“");
    assertThat(reuse.selectFirst("#markdown-text").wholeText())
        .contains("**\u2066Use my data?\u2069**", "**الإعدادات والخصوصية**");
  }

  @Test
  void isolatesNamesFromElsewhere() {
    assertThat(guide.selectFirst(".go").html()).isEqualTo("افتح الإعداد في <bdi>Example</bdi>");
    assertThat(guide.selectFirst("#s1").html())
        .startsWith(
            "<a href=\"https://example.org/help\" lang=\"en\">Help page</a>. <bdi>Example</bdi>, سبتمبر 2025.");
    assertThat(site.page("ar/man-nahnu/index.html").selectFirst("address p").html())
        .isEqualTo("<bdi>Sample Publisher</bdi><br><bdi>Sample Street 1</bdi>");
    assertThat(guide.selectFirst(".next a").outerHtml())
        .isEqualTo(
            "<a href=\"../less-advertising/index.html\" lang=\"en\" dir=\"ltr\">"
                + "Less advertising (for now)</a>");
  }

  @Test
  void framesEnglishTextInArabic() {
    Document page = site.page("ar/less-advertising/index.html");

    assertThat(page.selectFirst("html").attributes().toString())
        .isEqualTo(" lang=\"ar\" dir=\"rtl\"");
    assertThat(page.selectFirst("main").attributes().toString())
        .isEqualTo(" id=\"main\" lang=\"en\" dir=\"ltr\"");
    assertThat(page.selectFirst("body > .alert p").html())
        .isEqualTo(
            "لم تُترجم هذه الصفحة بعد. أنت تقرأ: <a href=\"../../en/less-advertising/index.html\""
                + " lang=\"en\" dir=\"ltr\" hreflang=\"en\">English</a>");
    assertThat(page.selectFirst(".next a").outerHtml())
        .isEqualTo("<a href=\"../awqifhu/index.html\" lang=\"ar\" dir=\"rtl\">أوقفه</a>");
  }
}
