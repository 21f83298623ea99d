package optout.testing.site;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The smallest site with a guide in English and German, of which one label is in English only. */
public final class Bilingual {
  private Bilingual() {}

  /** Adds German to a site. */
  public static SampleSite make(SampleSite site) {
    String english = site.read("content/languages/en.yaml");
    site.with(
            """
            -- content/guides/example/de.md --
            ---
            title: Schalte es aus
            summary: Ein Schalter.
            slug: schalte-es-aus
            translation: {of: en, by: "Jo", reviewed: null}
            ---
            ## Im Browser {#web}

            ### Einstellungen {#open-settings}

            Klicke auf [[settings]].

            ### Schalte es aus {#switch-off}

            Schalte [[training-switch]] aus.

            ## Grenzen {#limits}

            - Keine.
            """)
        .write(
            "content/languages/de.yaml",
            english
                .replace("name: English\nlocale: en-GB", "name: Deutsch\nfallback: en")
                .getBytes(UTF_8))
        .replace("content/site.yaml", "[en]", "[en, de]")
        .replace("content/services/example/service.yaml", "en: ", "de: {labels: own}\n  en: ")
        .replace(
            "content/services/example/labels.yaml",
            "en: {text: Use my data,",
            "de: {text: Meine Daten, confidence: high, evidence: [https://example.org/help]}\n"
                + "    en: {text: Use my data,");
    site.run(
        "revisions",
        "--content",
        site.folder().resolve("content").toString(),
        site.folder().resolve("content/guides/example/de.md").toString());
    return site;
  }
}
