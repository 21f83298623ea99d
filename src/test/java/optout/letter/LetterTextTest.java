package optout.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import optout.content.ContentReader;
import optout.language.Phrases;
import optout.model.Content;
import optout.model.Edition;
import optout.model.LabelScope;
import optout.model.Letter;
import optout.model.Letter.Account;
import optout.model.Letter.Choice;
import optout.model.Region;
import optout.prose.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the project's own letters say, to whom and by which law. */
class LetterTextTest {
  private static final String IRELAND = "LinkedIn Ireland Unlimited Company\n";
  private static final String SUNNYVALE = "Sunnyvale, CA 94085\nUSA";

  private final Content content =
      ContentReader.read(Path.of("content"), "content").value().content().orElseThrow();

  private LetterText text(Letter letter, String language) {
    Edition edition = letter.editions().get(language);
    Phrases phrases = new Phrases(content.languages().get(language));
    return new LetterTexts(
            content.law(), phrases, new Labels(LabelScope.of(content, letter), phrases.language()))
        .text(letter, content.service(letter).orElseThrow(), edition);
  }

  private String write(String id, String language, Answers answers) {
    return text(content.letter(id).orElseThrow(), language).write(answers);
  }

  private String blank(String id, String language, Region region, Account account) {
    return write(id, language, Answers.none(content.letter(id).orElseThrow(), region, account));
  }

  private Stream<String> all() {
    return content.letters().stream()
        .flatMap(
            letter ->
                letter.editions().keySet().stream()
                    .map(language -> text(letter, language))
                    .flatMap(text -> everything(text).map(text::write)));
  }

  /** Each kind of letter with all that can be chosen. */
  private static Stream<Answers> everything(LetterText text) {
    Set<String> choices =
        Set.copyOf(text.letter().clauses().stream().map(Letter.Clause::id).toList());
    return text.blanks()
        .map(one -> new Answers(one.region(), one.account(), choices, one.values()));
  }

  @ParameterizedTest
  @CsvSource({
    "object-to-ai-training, EEA, 'Article 21(1) GDPR|Article 17(1)(c) GDPR|Article 12(3) GDPR'",
    "object-to-ai-training, UK, 'Article 21(1) UK GDPR|Article 17(1)(c) UK GDPR|Microsoft'",
    "object-to-ai-training, CH, 'Article 30(2)(b) FADP|Article 25 FADP'",
    "object-to-ads, EEA, 'Article 21(2) GDPR|Article 21(1) GDPR|withdraw it under Article 7(3) GDPR'",
    "object-to-ads, UK, 'Article 21(2) UK GDPR|Article 21(1) UK GDPR|withdraw it.'",
    "object-to-ads, CH, 'Article 30(2)(b) FADP|withdraw it.'",
    "ask-for-my-data, EEA, 'Article 15(1) GDPR|Article 15(3) GDPR'",
    "ask-for-my-data, UK, 'Article 15 UK GDPR'",
    "ask-for-my-data, CH, 'Article 25 FADP|30 days'",
    "complaint, EEA, 'Article 77(1) GDPR|LinkedIn Ireland Unlimited Company'",
    "complaint, UK, 'LinkedIn Corporation'",
  })
  void restsOnTheLawOfTheRegion(String letter, Region region, String said) {
    for (Account account : Account.values()) {
      assertThat(blank(letter, "en", region, account)).contains(said.split("\\|"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "object-to-ai-training, EEA, 'Art. 21 Abs. 1 DSGVO|Art. 17 Abs. 1 Buchst. c DSGVO'",
    "object-to-ai-training, CH, 'Art. 30 Abs. 2 Bst. b DSG'",
    "object-to-ads, EEA, 'Art. 21 Abs. 2 DSGVO|Art. 7 Abs. 3 DSGVO'",
  })
  void citesTheLawAsTheLanguageDoes(String letter, Region region, String said) {
    assertThat(blank(letter, "de", region, Account.WITH)).contains(said.split("\\|"));
  }

  /** Where we know of no law, none is invented; no region has the law of another. */
  @Test
  void citesNoLawOfElsewhere() {
    for (Letter letter : content.letters()) {
      LetterText text = text(letter, "en");
      everything(text)
          .forEach(
              answers -> {
                String written = text.write(answers);
                switch (answers.region()) {
                  case EEA -> assertThat(written).doesNotContain("UK GDPR", "FADP");
                  case UK -> assertThat(written).doesNotContain(") GDPR", "FADP");
                  case CH -> assertThat(written).doesNotContain("GDPR");
                  case OTHER -> assertThat(written).doesNotContain("Article", "GDPR", "FADP");
                }
              });
    }
  }

  @Test
  void goesToTheCompanyThatIsResponsible() {
    for (Letter letter : content.letters()) {
      if (letter.addressee().isPresent()) {
        continue;
      }
      for (String language : letter.editions().keySet()) {
        LetterText text = text(letter, language);
        text.blanks()
            .forEach(
                blank ->
                    assertThat(text.write(blank))
                        .contains(
                            Set.of(Region.EEA, Region.CH).contains(blank.region())
                                ? IRELAND
                                : SUNNYVALE));
      }
    }
  }

  /** An objection that needs a reason leaves room for one until one is chosen or written. */
  @Test
  void hasAReasonWhereTheLawAsksForOne() {
    Letter letter = content.letter("object-to-ai-training").orElseThrow();
    List<String> reasons =
        letter.clauses().stream()
            .filter(clause -> clause.choice() == Choice.REASON)
            .map(Letter.Clause::id)
            .toList();
    assertThat(reasons).hasSizeGreaterThanOrEqualTo(7);
    for (Region region : List.of(Region.EEA, Region.UK)) {
      String without = blank(letter.id(), "en", region, Account.WITH);
      assertThat(without).contains("My reasons", "\n- ______");
      for (String reason : reasons) {
        Answers one = new Answers(region, Account.WITH, Set.of(reason), Map.of());
        assertThat(write(letter.id(), "en", one)).doesNotContain("\n- ______").contains("\n- ");
        Answers both =
            new Answers(region, Account.WITH, Set.of(reason), Map.of("reason", "My own."));
        assertThat(write(letter.id(), "en", both)).contains("\n- My own.");
      }
    }
  }

  /** Whoever ticks nothing is not left without a reason unawares: there is a line to write on. */
  @Test
  void leavesNoObjectionWithoutAReasonUnsaid() {
    for (String id : List.of("object-to-ai-training", "object-to-ads")) {
      Letter letter = content.letter(id).orElseThrow();
      for (String language : letter.editions().keySet()) {
        for (Region region : List.of(Region.EEA, Region.UK)) {
          for (Account account : Account.values()) {
            Answers nothing = new Answers(region, account, Set.of(), Map.of());
            assertThat(write(id, language, nothing)).contains("\n- ______");
          }
        }
      }
    }
  }

  /** Direct marketing may be refused without any reason. */
  @Test
  void givesNoReasonForDirectMarketing() {
    for (Account account : Account.values()) {
      assertThat(blank("object-to-ads", "en", Region.EEA, account))
          .contains("for direct marketing, including profiling for that purpose. I need not give");
    }
  }

  /** A demand that cites two rights could be refused for want of either. */
  @Test
  void restsEachDemandOnOneProvision() {
    for (Letter letter : content.letters()) {
      for (String language : letter.editions().keySet()) {
        text(letter, language)
            .clauses()
            .forEach(
                clause ->
                    assertThat(
                            clause.paragraphs().stream()
                                .flatMap(paragraph -> paragraph.pieces().stream())
                                .filter(Piece.Provision.class::isInstance)
                                .distinct())
                        .as(letter.id() + " " + language + " " + clause.name())
                        .hasSizeLessThan(2));
      }
    }
  }

  /** Consent is withdrawn where the company says that it asks for it, and nowhere else. */
  @Test
  void withdrawsConsentWhereItIsTheBasis() {
    for (Region region : Region.values()) {
      String written = blank("object-to-ads", "en", region, Account.WITH);
      assertThat(written.contains("I withdraw it")).isEqualTo(region != Region.OTHER);
      assertThat(blank("object-to-ai-training", "en", region, Account.WITH))
          .doesNotContain("withdraw");
    }
  }

  @Test
  void asksForNoProofOfIdentity() {
    assertThat(all())
        .isNotEmpty()
        .noneMatch(text -> text.matches("(?is).*\\b(passport|identity|ausweis|id card)\\b.*"));
  }

  @Test
  void leavesNothingUnfilledButItsBlanks() {
    assertThat(all()).noneMatch(text -> text.contains("{") || text.contains("  ")).isNotEmpty();
  }

  @Test
  void keepsWhatIsTypedAsItIs() {
    String name = "\"Zoë\" <script> & עדי 👩‍💻";
    Answers answers =
        new Answers(Region.EEA, Account.WITH, Set.of(), Map.of("name", "  " + name + " "));
    assertThat(write("object-to-ai-training", "en", answers))
        .startsWith(name + "\n")
        .endsWith("\n\n" + name + "\n");
  }
}
