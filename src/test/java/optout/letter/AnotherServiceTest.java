package optout.letter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import optout.testing.site.SampleSite;
import optout.testing.site.UnpackedCopy;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter to another service is a matter of files, and gets wherever letters are. */
class AnotherServiceTest {
  private static final String PAGE = "en/letter-to-parrot/index.html";

  @TempDir static Path folder;
  private static SampleSite site;

  @BeforeAll
  static void build() {
    site =
        SampleSite.in(folder)
            .with(
                """
                -- content/services/parrot/service.yaml --
                name: Parrot
                interfaces:
                  en: {labels: own}
                addressees:
                  uk: [Parrot plc, Perch Lane 7, Leeds]
                  ch: [Parrot AG, Vogelweg 8, Bern]
                -- content/services/parrot/labels.yaml --
                {}
                -- content/law.yaml -- changed
                 statutes:
                +  data-act: {en: DPA}

                 rights:
                +  stop:
                +    uk: {statute: data-act, article: 10}
                +    ch: {statute: gdpr, article: 99, paragraph: 3}
                -- content/letters/parrot/letter.yaml --
                service: parrot
                order: 2
                regions: [uk, ch]
                fields: [{id: name}, {id: day, form: day}]
                sender: [name]
                date: day
                signature: name
                clauses: [{id: subject}, {id: stop}]
                changes: [{date: 2026-07-02, kind: published, weight: minor}]
                -- content/letters/parrot/en.md --
                ---
                title: "Letter: stop repeating me"
                short-title: Stop repeating me
                summary: A letter to Parrot.
                slug: letter-to-parrot
                fields: {name: Your name, day: Date}
                ---
                Parrot must listen.

                ## The letter {#letter}

                ### Subject {#subject}

                Quiet, please

                ### Stop {#stop}

                I object under {{law:stop}}.
                """);
    assertThat(site.build().output()).isEmpty();
  }

  @Test
  void goesToItsAddressByTheLawOfTheRegion() {
    assertThat(site.published("en/letter-to-parrot/letter-uk-without.txt"))
        .isEqualTo(
            """
            ______________________________

            Parrot plc
            Perch Lane 7
            Leeds

            ____________

            Quiet, please

            I object under Article 10 DPA.

            ______________________________
            """);
    assertThat(site.published("en/letter-to-parrot/letter-ch-with.txt"))
        .contains("\nParrot AG\nVogelweg 8\nBern\n", "I object under Article 99(3) GDPR.");
    assertThat(site.published()).doesNotContainKey("en/letter-to-parrot/letter-eea-with.txt");
  }

  @Test
  void pretendsToNoMailAddressAndSaysWhatGoesIntoAForm() {
    assertThat(site.page(PAGE).select(".sample > .quiet:not([hidden])").eachText())
        .containsExactly(
            "We know of no e-mail address of Parrot for this: the e-mail opens without one.",
            "In a form on the web, the letter from its subject on goes into the field for your"
                + " message. Your name and addresses have fields of their own.");
  }

  @Test
  void knowsOfNoOtherService() {
    assertThat(site.page(PAGE).selectFirst("main").html()).doesNotContain("Example Ltd");
    site.published()
        .forEach(
            (path, text) ->
                assertThat(text.toLowerCase(Locale.ROOT)).as(path).doesNotContain("linkedin"));
  }

  @Test
  void isOnTheHomePageAndForSearchEngines() {
    assertThat(site.page("en/index.html").select("main a").eachText())
        .contains("Stop repeating me");
    assertThat(site.page(PAGE).selectFirst("meta[name=description]").attr("content"))
        .isEqualTo("A letter to Parrot.");
    assertThat(
            Jsoup.parse(site.published("sitemap.xml"), "", Parser.xmlParser())
                .select("loc")
                .eachText())
        .contains("https://sample.org/en/letter-to-parrot/");
  }

  @Test
  void isInTheFeedsAndOnTheStatusPage() {
    assertThat(site.published("en/feed.xml")).contains("letter/parrot/en/published");
    assertThat(site.published("en/feed.json")).contains("letter/parrot/en/published");
    assertThat(site.page("en/status/index.html").text()).contains("Stop repeating me Original");
  }

  @Test
  void isInTheCopiesWithItsFiles() throws IOException {
    for (String copied : new String[] {"en", "all"}) {
      byte[] archive = site.published("optout-" + copied + ".zip").getBytes(ISO_8859_1);

      assertThat(UnpackedCopy.of(archive, copied, URI.create("https://sample.org/")).files())
          .containsKeys(PAGE, "en/letter-to-parrot/letter-uk-with.txt");
    }
  }
}
