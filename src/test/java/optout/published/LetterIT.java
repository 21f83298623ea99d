package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.content.ContentReader;
import optout.language.Phrases;
import optout.letter.Answers;
import optout.letter.LetterText;
import optout.letter.LetterTexts;
import optout.model.Content;
import optout.model.Edition;
import optout.model.LabelScope;
import optout.model.Letter;
import optout.model.Letter.Account;
import optout.model.Letter.Choice;
import optout.model.Letter.Field;
import optout.model.Region;
import optout.prose.Labels;
import optout.testing.browser.Axe;
import optout.testing.browser.Browser;
import optout.testing.browser.InChromium;
import optout.testing.browser.Overflow;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.Tables;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** A letter grows while one types, the same as without a script, and nobody else sees it. */
@InChromium
class LetterIT {
  private static final String HOSTILE =
      "\"Zoë\" <script>alert(1)</script> & עדי 👩‍💻 " + "x".repeat(200 - 44);

  /** Answers as somebody would give them, then the letter. */
  private static final String FILL_IN =
      """
      const [region, account, chosen, values] = arguments;
      const form = document.getElementById("the_answers");
      for (const one of form.elements) {
        if (one.name === "region") one.checked = one.value === region;
        else if (one.name === "account") one.checked = one.value === account;
        else if (one.name === "clause") one.checked = chosen.includes(one.value);
        else if (one.name && one.type !== "hidden") one.value = values[one.name] || "";
      }
      form.dispatchEvent(new Event("input", { bubbles: true }));
      return document.getElementById("the_letter").textContent;
      """;

  private final Axe axe = new Axe();
  private final Content content =
      ContentReader.read(Tables.CONTENT, "content").value().content().orElseThrow();

  private record Written(Letter letter, Edition edition, LetterText text) {
    String path() {
      return edition.language() + "/" + edition.slug().id() + "/index.html";
    }
  }

  private List<Written> letters() {
    return content.letters().stream()
        .flatMap(letter -> letter.editions().values().stream().map(one -> written(letter, one)))
        .toList();
  }

  private Written written(Letter letter, Edition edition) {
    String language = edition.language();
    Phrases phrases = new Phrases(content.languages().get(language));
    Labels labels = new Labels(LabelScope.of(content, letter), phrases.language());
    return new Written(
        letter,
        edition,
        new LetterTexts(content.law(), phrases, labels)
            .text(letter, content.service(letter).orElseThrow(), edition));
  }

  private static String fillIn(Browser browser, Answers answers) {
    return (String)
        browser.evaluate(
            FILL_IN,
            answers.region().id(),
            answers.account().id(),
            List.copyOf(answers.chosen()),
            answers.values());
  }

  @Test
  void everyLetterHasOneInEveryLanguage(PublishedSite site) {
    assertThat(letters()).hasSize(content.letters().size() * Tables.languages().size());
    assertThat(letters()).allSatisfy(one -> assertThat(site.page(one.path())).isNotNull());
  }

  /** One source: with everything left blank, the script writes what stands there without it. */
  @Test
  void leftBlankItIsTheSameAsWithoutAScript(PublishedSite site, Browser browser) {
    for (Written one : letters()) {
      PublishedPage page = site.page(one.path());
      browser.open(page);
      for (Answers blank : one.text().blanks().toList()) {
        String kind = blank.region().id() + "-" + blank.account().id();
        String expected = one.text().write(blank);
        if (blank.account() == Account.WITH) {
          assertThat(page.only("#blank_" + kind).wholeText()).as("%s", page).isEqualTo(expected);
        }
        assertThat(fillIn(browser, blank)).as("%s %s", page, kind).isEqualTo(expected);
        String file = page.path().replace("index.html", "letter-" + kind + ".txt");
        assertThat(site.text(file)).isEqualTo(expected);
      }
    }
  }

  @Test
  void filledInItIsTheSameAsInJava(PublishedSite site, Browser browser) {
    for (Written one : letters()) {
      browser.open(site.page(one.path()));
      for (Answers answers : filledIn(one.letter()).toList()) {
        assertThat(fillIn(browser, answers))
            .as("%s %s", one.path(), answers)
            .isEqualTo(one.text().write(answers));
      }
      assertThat(browser.elements("pre script, pre b")).isEmpty();
    }
  }

  /** Everything chosen, nothing, and each choice alone; with all fields filled in. */
  private static Stream<Answers> filledIn(Letter letter) {
    Map<String, String> values =
        letter.fields().stream()
            .filter(field -> field.form() != Field.Form.DAY)
            .collect(Collectors.toMap(Field::id, field -> value(field)));
    List<String> choices =
        letter.clauses().stream()
            .filter(clause -> clause.choice() != Choice.ALWAYS)
            .filter(clause -> clause.choice() != Choice.NO_REASON)
            .map(Letter.Clause::id)
            .toList();
    List<Set<String>> chosen = new ArrayList<>(List.of(Set.of(), Set.copyOf(choices)));
    choices.forEach(choice -> chosen.add(Set.of(choice)));
    Map<String, String> few = new HashMap<>(values);
    few.remove("reason");
    return letter.regions().stream()
        .flatMap(
            region ->
                Stream.of(Account.values())
                    .flatMap(
                        account ->
                            chosen.stream()
                                .flatMap(
                                    some ->
                                        Stream.of(
                                            new Answers(region, account, some, values),
                                            new Answers(region, account, some, few)))));
  }

  private static String value(Field field) {
    return field.form() == Field.Form.LINES ? "Line 1\n" + HOSTILE : HOSTILE;
  }

  @Test
  void sendsAndKeepsNothing(PublishedSite site, Browser browser) {
    Written one = letters().get(0);
    PublishedPage page = site.page(one.path());
    browser.open(page).width(360);
    browser.requests();
    filledIn(one.letter()).limit(5).forEach(answers -> fillIn(browser, answers));
    browser.element("[data-copy=the_letter]").click();

    assertThat(browser.requests()).allMatch(address -> address.startsWith("blob:"));
    assertThat(browser.console()).isEmpty();
    assertThat(browser.stored()).isZero();
    assertThat(browser.elements("form [autocomplete]:not([autocomplete=off])")).isEmpty();
    assertThat(page.only("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("connect-src 'none'", "form-action 'none'");
  }

  @Test
  void forgetsEverything(PublishedSite site, Browser browser) {
    Written one = letters().get(0);
    Answers blank =
        Answers.none(one.letter(), one.letter().regions().iterator().next(), Account.WITH);
    Answers some = filledIn(one.letter()).findFirst().orElseThrow();
    browser.open(site.page(one.path()));

    fillIn(browser, some);
    browser.reload();
    assertThat(shown(browser)).isEqualTo(one.text().write(blank));

    fillIn(browser, some);
    browser.leaveAndComeBack();
    assertThat(shown(browser)).isEqualTo(one.text().write(blank));

    fillIn(browser, some);
    browser.element("#clear_it").click();
    assertThat(shown(browser)).isEqualTo(one.text().write(blank));
    assertThat(browser.elements("form input:checked[name=clause]"))
        .hasSize((int) one.letter().clauses().stream().filter(Letter.Clause::chosen).count());
  }

  private static String shown(Browser browser) {
    return browser.element("#the_letter").getDomProperty("textContent");
  }

  @Test
  void beginsWithTheRegionOfTheLink(PublishedSite site, Browser browser) {
    Written one = letters().get(0);
    browser.open(PublishedSite.absolute(site.page(one.path()).address()) + "#uk");
    assertThat(shown(browser))
        .isEqualTo(one.text().write(Answers.none(one.letter(), Region.UK, Account.WITH)));
  }

  @Test
  void goesToAFileAndIntoAMail(PublishedSite site, Browser browser) {
    for (Written one : letters()) {
      browser.open(site.page(one.path()));
      Answers answers =
          Answers.none(one.letter(), one.letter().regions().iterator().next(), Account.WITHOUT);
      String letter = fillIn(browser, answers);
      assertThat(browser.element("#save_it").getDomProperty("href")).startsWith("blob:");
      String mail = browser.element("#mail_it").getDomProperty("href");
      String decoded = URLDecoder.decode(mail.replace("+", "%2B"), StandardCharsets.UTF_8);
      assertThat(decoded).startsWith("mailto:?subject=");
      String subject = decoded.substring("mailto:?subject=".length()).split("&body=", 2)[0];
      assertThat(letter).contains("\n\n" + subject + "\n\n");
      boolean whole = mail.contains("&body=");
      assertThat(mail.length()).isLessThanOrEqualTo(whole ? 1_800 : 400);
      assertThat(browser.element("#too_long").isDisplayed()).isEqualTo(!whole);
    }
  }

  @Test
  void saysWhenAnAnswerIsDue(PublishedSite site, Browser browser) {
    browser.open(site.page("en/letter-ai-training/index.html"));
    sent(browser, "2027-01-31");
    assertThat(browser.element("#due").getText())
        .startsWith("Answer due by 28 February 2027.")
        .contains("30 April 2027");
    assertThat(browser.element("#due_file").isDisplayed()).isTrue();
    browser.element("[name=region][value=ch]").click();
    assertThat(browser.element("#due").getText()).startsWith("We cannot work out the day");
    assertThat(browser.element("#due_file").isDisplayed()).isFalse();
  }

  private static void sent(Browser browser, String day) {
    browser.evaluate(
        """
        const field = document.getElementById("sent_on");
        field.value = arguments[0];
        field.dispatchEvent(new Event("input"));
        """,
        day);
  }

  @Test
  void asksForNothingThatItDoesNotUse(PublishedSite site, Browser browser) {
    browser.open(site.page("en/letter-ai-training/index.html"));
    assertThat(browser.element("#field_profile").isDisplayed()).isTrue();
    browser.element("[name=account][value=without]").click();
    assertThat(browser.element("#field_profile").isDisplayed()).isFalse();
    assertThat(browser.element("#field_posts").isDisplayed()).isTrue();
  }

  @Test
  void isReadableWithoutAScript(PublishedSite site, Browser browser) {
    for (Written one : letters()) {
      browser.open(site.page(one.path())).scripts(false).width(360);
      browser.reload();
      assertThat(browser.elements("form, .written, .deadline")).noneMatch(WebElement::isDisplayed);
      assertThat(browser.elements(".blanks summary"))
          .allMatch(WebElement::isDisplayed)
          .isNotEmpty();
      browser.element(".blanks summary").click();
      assertThat(browser.element(".blanks pre").isDisplayed()).isTrue();
    }
  }

  @Test
  void isAccessibleAndFitsWhenItIsFilledIn(PublishedSite site, Browser browser) {
    for (Written one : letters()) {
      browser.open(site.page(one.path())).media(Map.of("prefers-color-scheme", "dark")).width(320);
      fillIn(browser, filledIn(one.letter()).skip(1).findFirst().orElseThrow());
      browser.elements("details summary").stream()
          .filter(WebElement::isDisplayed)
          .forEach(WebElement::click);
      assertThat(Overflow.of(browser)).as("%s", one.path()).isEmpty();
      axe.inject(browser);
      assertThat(axe.check(browser).violations()).as("%s", one.path()).isEmpty();
    }
  }
}
