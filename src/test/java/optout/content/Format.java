package optout.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import optout.model.Editions.Kind;
import optout.problem.Problem;
import optout.problem.Problems;
import optout.problem.Severity;

/**
 * A format of a content file: the program's reader of it, and samples that have every key between
 * them.
 */
enum Format {
  SITE(
      "site",
      (node, problems) -> Sites.read(node, logo -> Optional.empty(), problems),
      """
      title: Sample
      title-language: sv
      address: https://sample.org/guides
      publisher:
        name: Sample Publisher
        postal-address: [Sample Street 1, 12345 Sample City]
        email: hello@sample.org
        responsible: Sample Person
        website: https://sample.org
        contact: Ask at the desk.
        logo: logo.svg
      licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
      corrections: {email: corrections@sample.org, form: "https://sample.org/form?a=b"}
      donations: https://sample.org/donate
      hosting: {name: Sample Host, privacy: https://host.org/privacy}
      languages: [en, de]
      """),
  LANGUAGE(
      "language",
      (node, problems) -> Languages.read("de", node, problems),
      """
      name: Deutsch
      direction: ltr
      locale: de-CH
      fallback: en
      paper: letter
      letter: {layout: din-5008}
      notes: ["Say du."]
      glossary: {switch: Schalter}
      messages:
        print.hint: Zum Drucken
        no: "Nein"
      """),
  SERVICE(
      "service",
      (node, problems) -> Services.head(node, problems),
      """
      name: Sample
      interfaces:
        de: {labels: both, locale: de_DE, note: Seen in October.}
        no: {labels: own}
      addressees:
        eea: [Sample Ltd, "Street 1"]
        ch: [Sample Ltd]
        uk: [Sample Inc]
        other: [Sample Inc]
      """),
  LABELS(
      "labels",
      (node, problems) -> Services.labels(node, problems),
      """
      data-privacy:
        description: Section of the settings.
        deep-link: https://sample.org/privacy
        texts:
          de:
            text: Datenschutz
            confidence: medium
            verify: true
            evidence: ["https://sample.org/hilfe", "https://sample.org/a#b"]
            circulating: [Datensicherheit]
      settings:
        description: Entry of the menu.
      """),
  SCREENS(
      "screens",
      (node, problems) -> Screens.read(node, problems),
      """
      me-menu:
        description: The menu below the picture.
        surface: browser
        address: www.sample.org
        parts:
          - {bar: , mark: false}
          - menu:
              - {entry: settings, mark: true}
              - {filler: 2}
      form:
        description: A form in the app.
        surface: phone
        parts:
          - {photo: }
          - {side: [{heading: }, {link: help}]}
          - {main: [{field: name}, {choice: country}, {switch: }]}
          - {dialog: [{button: send}]}
      """),
  SCREENSHOT(
      "screenshot",
      (node, problems) -> Screenshots.read("menu", "de", node, Optional.empty(), problems),
      """
      region: eea
      captured: 2026-11-20
      by: Jo
      licence: CC-BY-4.0
      original: {width: 400, height: 800}
      crop: "0,100,400,600"
      redactions: ["10,110,80,20"]
      marks: ["20,200,300,40", "1,1,1,1"]
      """),
  SOURCES(
      "sources",
      (node, problems) -> Sources.read(node, problems),
      """
      help-page:
        title: Help page
        publisher: Sample
        url: https://sample.org/help
        language: en-GB
        date: 2025-09-18
        checked: 2026-11-23
        access: not-read
      terms: {title: T, publisher: P, url: "https://sample.org", date: 2025-09, checked: 2024-02-29, access: read}
      statute: {title: T, publisher: P, url: "https://sample.org", date: 2025, checked: 2026-11-23, access: copy}
      """),
  AUTHORITIES(
      "authorities",
      (node, problems) -> Sources.authorities(node, problems),
      """
      be:
        names: {fr: Autorité, nl: Autoriteit}
        abbreviation: APD
        region: eea
        website: https://sample.org
        complaint: https://sample.org/complaint
        asks: [signature, company-first]
        confidence: low
        evidence: https://sample.org/evidence
        checked: 2026-11-23
      """),
  ADDRESSES(
      "addresses",
      (node, problems) -> Addresses.read(node, problems),
      """
      de:
        switch-it-off: guide:example
        about-us: page:about
      en-GB: {off: guide:a-b}
      files: [embed.js, de/switch-it-off/practice/]
      in-languages: [feed.xml]
      beside-guides: [embed/, handout.pdf]
      """),
  GUIDE(
      "guide",
      (node, problems) -> new Guides(problems).guide("sample", node, Map.of()),
      """
      service: sample
      order: 1
      regions: [eea, ch, uk, other]
      goal: {switch: training, set-to: "off"}
      minutes: 2
      sources-checked: 2026-11-23
      check-again-after: 2027-02-23
      routes:
        web:
          deep-link: https://sample.org/settings
          regions: [eea]
          verifications:
            - {by: Jo, on: 2026-12-01, region: eea, interface-language: de}
          steps:
            - id: switch-off
              labels: [training]
              switch: training
              set-to: "off"
              deep-link: https://sample.org/switch
              screen: me-menu
              regions: [eea]
            - id: done
        app: {steps: []}
        form: {verifications: []}
        letter: {letter: example, regions: [eea], verifications: []}
      sources: [help-page]
      changes:
        - date: 2026-12-01
          kind: law
          weight: major
          sources: [help-page]
          text: {en: The terms changed., de: "Neue Bedingungen."}
        - {date: 2026-11-23, kind: published, weight: minor}
      after: [other, another]
      """,
      """
      service: sample
      order: 999
      regions: [uk]
      goal: {page: training, set-to: "on"}
      minutes: 240
      sources-checked: 2026-11-23
      check-again-after: 2027-02-23
      routes: {web: {}}
      """,
      """
      service: sample
      order: 2
      regions: [uk]
      goal: {form: objection}
      sources-checked: 2026-11-23
      check-again-after: 2027-02-23
      routes: {form: {}}
      """),
  PAGE(
      "page",
      (node, problems) -> new Guides(problems).page("sample", node, Map.of()),
      """
      order: 3
      menu: footer
      show: publisher
      sheet: notice
      """),
  LAW(
      "law",
      (node, problems) -> Laws.read(node, problems),
      """
      statutes:
        gdpr: {en: GDPR, de: DSGVO}
        uk-gdpr: {en: UK GDPR}
      rights:
        object:
          eea: {statute: gdpr, article: 21, paragraph: 1}
          uk: {statute: uk-gdpr, article: 21}
          other: {statute: gdpr, article: 999, paragraph: 999, point: abc}
        nothing: {ch: {statute: gdpr, article: 1}}
      """),
  LEGAL_TERMS(
      "legal-terms",
      (node, problems) -> TermTable.read(node, problems),
      """
      statutes: [gdpr, uk-gdpr]
      rights: {object: objection}
      languages:
        de:
          names: [DSGVO, DS-GVO]
          confidence: high
          checked: 2026-11-23
          sources: ["https://sample.org/law"]
          compared: [objection]
          note: Not Swiss.
          terms:
            objection: {term: Widerspruchsrecht, forms: [widerspr]}
            controller: {term: Verantwortlicher}
          wrong: [{form: legitim interess, instead: objection}]
        uk: {names: [GDPR], confidence: low, checked: 2026-11-27, terms: {}}
      """),
  LETTER(
      "letter",
      (node, problems) -> new Letters(problems).letter("sample", node, Map.of()),
      """
      service: sample
      order: 1
      regions: [eea, ch, uk, other]
      addressee: authority
      fields:
        - {id: authority, form: lines}
        - {id: name, form: line}
        - {id: number, account: with}
        - {id: posts, account: without}
        - {id: sent, form: day}
      sender: [name, number]
      date: sent
      signature: name
      clauses:
        - {id: subject}
        - {id: own, regions: [eea], account: with, choice: always}
        - {id: work, choice: reason, chosen: false}
        - {id: words, choice: no-reason, account: without}
        - {id: erase, choice: extra, chosen: true}
      answer:
        eea: {months: 1, longer: 2}
        ch: {months: 24}
        uk: {months: 2}
        other: {months: 3, longer: 24}
      changes:
        - date: 2026-12-01
          kind: text
          weight: major
          sources: [help-page]
          text: {en: It names the law.}
      """),
  GUIDE_EDITION(
      "guide-front-matter", Kind.GUIDE, false, Format.FRONT_MATTER + "poster: One claim. Do it.\n"),
  LETTER_EDITION(
      "letter-front-matter",
      Kind.LETTER,
      false,
      Format.FRONT_MATTER + "fields: {name: Your name, address: Your address}\n"),
  PAGE_EDITION("page-front-matter", Kind.PAGE, false, Format.FRONT_MATTER),
  HOME_EDITION(
      "page-front-matter",
      Kind.PAGE,
      true,
      """
      title: Sample
      summary: All guides.
      translation: {of: en, by: Jo, reviewed: "Kim, 2026-12-01"}
      """);

  private static final String FRONT_MATTER =
      """
      title: "Sample: off"
      short-title: Sample
      summary: One switch.
      slug: sample-1
      translation:
        of: en
        by: machine
        reviewed: null
        revisions: {intro: 3fa1c2, switch-off: "123456"}
      """;

  private final String schema;
  private final Optional<Kind> edition;
  private final boolean isHome;
  private final Optional<BiConsumer<Node, Problems>> table;
  private final List<String> samples;

  Format(String schema, BiConsumer<Node, Problems> reader, String... samples) {
    this.schema = schema;
    this.edition = Optional.empty();
    this.isHome = false;
    this.table = Optional.of(reader);
    this.samples = List.of(samples);
  }

  Format(String schema, Kind edition, boolean isHome, String sample) {
    this.schema = schema;
    this.edition = Optional.of(edition);
    this.isHome = isHome;
    this.table = Optional.empty();
    this.samples = List.of(sample);
  }

  Schema schema() {
    return Schema.named(schema);
  }

  List<String> samples() {
    return samples;
  }

  /** The errors that the program's reader finds in a table, or in a front matter. */
  List<Problem> errors(String yaml) {
    Problems problems = new Problems();
    if (edition.isPresent()) {
      new EditionReader(false, problems)
          .read("f", "---\n" + yaml + "\n---\n", "de", edition.get(), isHome);
    } else {
      Yaml.parse("f", yaml, problems).ifPresent(node -> table.orElseThrow().accept(node, problems));
    }
    return problems.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }
}
