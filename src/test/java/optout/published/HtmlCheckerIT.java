package optout.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import optout.testing.site.HtmlChecker;
import optout.testing.site.OnEveryPage;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Nu HTML checker finds neither errors nor warnings in any file it understands. */
@ExtendWith(SiteFixture.class)
@TestInstance(Lifecycle.PER_CLASS)
class HtmlCheckerIT {
  private HtmlChecker checker;

  @BeforeAll
  void readSchemas() {
    checker = HtmlChecker.ofHtml();
  }

  /** The checker knows no hashes in a policy; that browsers do is tested with one. */
  private static final String UNKNOWN_HASH = "violates Content Security Policy";

  /** The part of an element that is folded: newer than the checker. */
  private static final String FOLDED = "“::details-content”";

  /** The checker takes languages that nobody speaks for others. */
  private static final String GUESS = "This document appears to be written in";

  private static final boolean MADE_UP = Integer.getInteger("optout.more-languages", 0) > 0;

  @OnEveryPage
  void findsNothingInPages(PublishedPage page, PublishedSite site) throws Exception {
    assertThat(
            checker.check(
                SimpleDocumentValidator::checkHtmlInputSource,
                PublishedSite.absolute(page.address()),
                site.bytes(page.path())))
        .filteredOn(found -> page.all("style, script").isEmpty() || !found.contains(UNKNOWN_HASH))
        .filteredOn(found -> page.all("style").isEmpty() || !found.contains(FOLDED))
        .filteredOn(found -> !MADE_UP || !found.contains(GUESS))
        .isEmpty();
  }

  @Test
  void findsNothingInStyleSheets(PublishedSite site) throws Exception {
    for (String path : filesOf(site, ".css")) {
      assertThat(
              checker.check(
                  SimpleDocumentValidator::checkCssInputSource,
                  PublishedSite.absolute(path),
                  site.bytes(path)))
          .as(path)
          .filteredOn(found -> !found.contains(FOLDED))
          .isEmpty();
    }
  }

  @Test
  void findsNothingInPictures(PublishedSite site) throws Exception {
    HtmlChecker pictures = HtmlChecker.ofSvg();
    for (String path : filesOf(site, ".svg")) {
      assertThat(
              pictures.check(
                  SimpleDocumentValidator::checkXmlInputSource,
                  PublishedSite.absolute(path),
                  site.bytes(path)))
          .as(path)
          .isEmpty();
    }
    assertThat(
            pictures.check(
                SimpleDocumentValidator::checkXmlInputSource,
                PublishedSite.absolute("wrong.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg'><rec/></svg>".getBytes(UTF_8)))
        .isNotEmpty();
  }

  @Test
  void wouldFindMistakes() throws Exception {
    assertThat(
            checker.check(
                SimpleDocumentValidator::checkHtmlInputSource,
                PublishedSite.absolute(""),
                "<!doctype html><html lang=en><title>x</title><p align=top>".getBytes(UTF_8)))
        .hasSize(1);
    assertThat(
            checker.check(
                SimpleDocumentValidator::checkCssInputSource,
                PublishedSite.absolute("wrong.css"),
                "p { colr: red }".getBytes(UTF_8)))
        .hasSize(1);
  }

  private static List<String> filesOf(PublishedSite site, String ending) {
    List<String> files = site.files().stream().filter(path -> path.endsWith(ending)).toList();
    assertThat(files).isNotEmpty();
    return files;
  }
}
