package optout.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.model.Logo;
import optout.problem.Outcome;
import optout.problem.Severity;
import optout.site.Input;
import optout.site.Output;
import optout.site.Recipe;
import optout.site.SitePath;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Outputs name everything that they are made from, and not much else. */
class InputsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String GUIDE = "content/guides/example/guide.yaml";
  private static final String ADVERTS = "content/guides/adverts/guide.yaml";
  private static final String ENGLISH = "content/guides/example/en.md";
  private static final String GERMAN = "content/guides/example/de.md";
  private static final String SETTINGS = "content/site.yaml";
  private static final String SERVICE = "content/services/example/service.yaml";
  private static final String SCREENS = "content/services/example/screens.yaml";
  private static final String SHOT = "content/services/example/screenshots/settings.de.yaml";
  private static final String LABELS = "content/services/example/labels.yaml";

  private static Made before;
  @TempDir Path folder;

  /**
   * What the outputs of a site are, and what they are made from.
   *
   * @param files their bytes, for sheets their markup and the logo
   * @param inputs with digests
   */
  private record Made(
      SortedMap<SitePath, byte[]> files, Map<SitePath, SortedMap<Input, String>> inputs) {
    static Made of(Planned planned) {
      Made made = new Made(new TreeMap<>(), new TreeMap<>());
      for (Output output : planned.plan().outputs()) {
        made.files.put(output.path(), bytes(output, planned));
        SortedMap<Input, String> inputs = new TreeMap<>();
        planned
            .plan()
            .inputs(output)
            .forEach(input -> inputs.put(input, planned.inputs().digest(input)));
        made.inputs.put(output.path(), inputs);
      }
      return made;
    }

    private static byte[] bytes(Output output, Planned planned) {
      if (output.recipe() instanceof Recipe.StepPicture) {
        return planned.pictures().content(output.path());
      }
      byte[] page = planned.pages().render(output).value().orElseThrow();
      return output.recipe() instanceof Recipe.Handout
          ? (new String(page, UTF_8) + planned.content().site().publisher().logo().map(Logo::hash))
              .getBytes(UTF_8)
          : page;
    }

    /** The paths of outputs that are in both and not made of the same bytes. */
    List<String> changed(Made before) {
      return files.keySet().stream()
          .filter(before.files::containsKey)
          .filter(path -> !Arrays.equals(files.get(path), before.files.get(path)))
          .map(SitePath::path)
          .toList();
    }

    /** The kinds of those inputs that are not the same. */
    Set<Input.Kind> changedKinds(Made before) {
      return inputs.keySet().stream()
          .filter(before.inputs::containsKey)
          .flatMap(path -> changedKinds(inputs.get(path), before.inputs.get(path)))
          .collect(Collectors.toSet());
    }

    private static Stream<Input.Kind> changedKinds(
        SortedMap<Input, String> inputs, SortedMap<Input, String> before) {
      return inputs.entrySet().stream()
          .filter(input -> !input.getValue().equals(before.get(input.getKey())))
          .map(input -> input.getKey().kind());
    }

    /** The paths of outputs that are in both and whose inputs are not the same. */
    List<String> toBeMade(Made before) {
      return files.keySet().stream()
          .filter(before.files::containsKey)
          .filter(path -> !inputs.get(path).equals(before.inputs.get(path)))
          .map(SitePath::path)
          .toList();
    }
  }

  /**
   * One thing that is changed.
   *
   * @param kind of one of the inputs that change with it
   */
  private record Change(
      Input.Kind kind,
      String what,
      UnaryOperator<SampleSite> apply,
      LocalDate today,
      Optional<URI> address,
      boolean ownTemplates) {
    static Change of(Input.Kind kind, String what, UnaryOperator<SampleSite> apply) {
      return new Change(kind, what, apply, TODAY, Optional.empty(), false);
    }

    static Change of(Input.Kind kind, String what, String patch) {
      return of(kind, what, site -> site.with(patch));
    }

    static Change of(Input.Kind kind, String what, String file, String old, String fresh) {
      return of(kind, what, site -> site.replace(file, old, fresh));
    }

    static Change on(Input.Kind kind, LocalDate day) {
      return new Change(kind, "today is " + day, site -> site, day, Optional.empty(), false);
    }

    static Change ofTemplate(String name, String old, String fresh) {
      return new Change(
          Input.Kind.TEMPLATES,
          name,
          site -> site.write("own/" + name, template(name, old, fresh)),
          TODAY,
          Optional.empty(),
          true);
    }

    private static byte[] template(String name, String old, String fresh) {
      try {
        String text = Files.readString(Path.of("templates", name));
        assertThat(text).contains(old);
        return text.replace(old, fresh).getBytes(UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Made make(SampleSite site) {
      Build.Options options =
          new Build.Options(
              site.folder().resolve("content"),
              "content",
              site.folder().resolve("site"),
              ownTemplates ? Optional.of(site.folder().resolve("own")) : Optional.empty(),
              address,
              today,
              false);
      Outcome<Build.Prepared> prepared = new Build(options).prepare();
      assertThat(prepared.problems()).noneMatch(one -> one.severity() == Severity.ERROR);
      return Made.of(prepared.value().site().orElseThrow());
    }

    @Override
    public String toString() {
      return what;
    }
  }

  private static final Change NOTHING = Change.of(Input.Kind.SITE, "nothing", site -> site);

  @BeforeAll
  static void make(@TempDir Path folder) {
    before = NOTHING.make(sample(folder));
  }

  static SampleSite sample(Path folder) {
    return SampleSite.named("multilingual", folder)
        .with(
            """
                -- content/services/another/service.yaml --
                name: Another
                interfaces:
                  en: {labels: own}
                -- content/services/another/labels.yaml --
                preferences:
                  description: Entry of the menu.
                  texts:
                    en: {text: Preferences, confidence: high, evidence: [https://example.org/help]}
                -- content/pages/about/en.md -- changed
                 slug: about
                 ---
                 We do.
                +Click [[settings]], or [[preferences]].[^act] Then [object](guide:objection).
                -- content/guides/objection/guide.yaml -- changed
                 goal: {form: objection-form}
                +after: [example]
                -- content/guides/objection/en.md -- changed
                 Fill in [[objection-form]].
                +It is not [[another:preferences]]. See [the authorities](page:authorities).
                -- content/addresses.yaml --
                de:
                  frueher: guide:example
                  damals: page:about
                """);
  }

  static Stream<Change> changes() {
    return Stream.of(
        Change.of(Input.Kind.EDITION, "text of a step", GERMAN, "Klicke auf", "Drücke auf"),
        Change.of(
            Input.Kind.TRANSLATION,
            "text of a step of the original",
            ENGLISH,
            "Click [[",
            "Press [["),
        Change.of(
            Input.Kind.TITLE, "title", GERMAN, "title: Schalte es ab", "title: Schalte es aus"),
        Change.of(
            Input.Kind.TITLE, "summary", ENGLISH, "One switch keeps", "A single switch keeps"),
        Change.of(Input.Kind.PLACES, "slug", ENGLISH, "slug: switch-it-off", "slug: off"),
        Change.of(
            Input.Kind.TRANSLATION,
            "who read a translation over",
            GERMAN,
            "reviewed: null",
            "reviewed: Ada"),
        Change.of(
            Input.Kind.EDITION,
            "link of a text",
            GERMAN,
            "(guide:objection#form)",
            "(guide:adverts#web)"),
        Change.of(
            Input.Kind.PLACES,
            "a withdrawn translation",
            "-- content/guides/adverts/sv.md -- removed\n"),
        Change.of(Input.Kind.FACTS, "minutes", GUIDE, "minutes: 2", "minutes: 3"),
        Change.of(
            Input.Kind.CHANGES,
            "day of a check",
            GUIDE,
            "checked: 2026-11-23",
            "checked: 2026-11-22"),
        Change.of(
            Input.Kind.GUIDE,
            "state that a goal has",
            ADVERTS,
            "page, set-to: \"off\"",
            "page, set-to: \"on\""),
        Change.of(
            Input.Kind.GUIDE,
            "regions of a route",
            GUIDE,
            "regions: [eea, ch]",
            "regions: [ch, uk]"),
        Change.of(Input.Kind.GUIDE, "deep link", GUIDE, "?from=guide&lang=auto", "?from=us"),
        Change.of(Input.Kind.FACTS, "verification", GUIDE, "by: Grace", "by: Barbara"),
        Change.of(
            Input.Kind.GUIDE,
            "source of a guide",
            GUIDE,
            "sources: [act]",
            "sources: [example-terms]"),
        Change.of(Input.Kind.PLACES, "order of guides", GUIDE, "order: 1", "order: 4"),
        Change.of(Input.Kind.GUIDE, "order of steps", InputsTest::swapSteps),
        Change.of(
            Input.Kind.PICTURES, "screen of a step", GUIDE, "screen: app-menu", "screen: menu"),
        Change.of(
            Input.Kind.CHANGES, "change that a feed tells", ADVERTS, "kind: law", "kind: label"),
        Change.of(
            Input.Kind.CHANGES,
            "change of a letter",
            "content/letters/example/letter.yaml",
            "weight: minor",
            "weight: major"),
        Change.of(Input.Kind.LABELS, "service's name", SERVICE, "name: Example", "name: Sample"),
        Change.of(
            Input.Kind.LABELS,
            "which labels readers see",
            SERVICE,
            "de: {labels: both}",
            "de: {labels: own}"),
        Change.of(Input.Kind.LABELS, "label", LABELS, "text: Use my data", "text: Use our data"),
        Change.of(Input.Kind.LABELS, "label in one language", LABELS, "Meine Daten", "Deine Daten"),
        Change.of(
            Input.Kind.LABELS,
            "label of another service",
            "content/services/another/labels.yaml",
            "text: Preferences",
            "text: Choices"),
        Change.of(
            Input.Kind.INTERFACE_LANGUAGES,
            "language of the interface",
            SERVICE,
            "de: {labels: both}",
            "de: {labels: both}\n  fr: {labels: english}"),
        Change.of(Input.Kind.SCREEN, "screen", SCREENS, "{filler: 2}", "{filler: 3}"),
        Change.of(
            Input.Kind.PICTURES, "record of a screenshot", SHOT, "Ada Example", "Grace Example"),
        Change.of(
            Input.Kind.PICTURES, "marks of a screenshot", SHOT, "16,180,868,56", "16,180,868,50"),
        Change.of(
            Input.Kind.LANGUAGE,
            "interface text",
            "content/languages/de.yaml",
            "goal: Jetzt erledigen",
            "goal: Jetzt machen"),
        Change.of(
            Input.Kind.SITE,
            "name of a language",
            "content/languages/sv.yaml",
            "name: Svenska",
            "name: Svensk"),
        Change.of(
            Input.Kind.EDITION, "text of a page", "content/pages/about/de.md", "Wir.", "Wir alle."),
        Change.of(
            Input.Kind.PLACES, "menu", "content/pages/authorities/page.yaml", "footer", "none"),
        Change.of(
            Input.Kind.PLACES,
            "order of a menu",
            "content/pages/about/page.yaml",
            "order: 2",
            "order: 4"),
        Change.of(
            Input.Kind.PLACES,
            "what a page shows",
            "content/pages/about/page.yaml",
            "show: publisher",
            "show: reuse"),
        Change.of(
            Input.Kind.SITE, "title of the site", SETTINGS, "title: Sample", "title: Example"),
        Change.of(Input.Kind.SITE, "publisher", SETTINGS, "Sample Publisher", "Other Publisher"),
        Change.of(Input.Kind.SITE, "licence", SETTINGS, "name: CC BY 4.0", "name: CC BY"),
        Change.of(Input.Kind.SITE, "logo", "content/logo.svg", "#234", "#432"),
        Change.of(Input.Kind.SITE, "languages", SETTINGS, "[en, de, sv]", "[en, sv, de]"),
        Change.of(
            Input.Kind.SOURCE,
            "source",
            "content/sources.yaml",
            "title: Help page",
            "title: Page of help"),
        Change.of(
            Input.Kind.AUTHORITIES,
            "authority",
            "content/authorities.yaml",
            "Bundesbeauftragte",
            "Beauftragte"),
        Change.of(
            Input.Kind.LETTER,
            "clause",
            "content/letters/example/letter.yaml",
            "{id: noise, choice: reason}",
            "{id: noise, choice: extra}"),
        Change.of(
            Input.Kind.ADDRESSEES,
            "addressee",
            "content/services/example/service.yaml",
            "Sample Street 2",
            "Sample Street 4"),
        Change.of(Input.Kind.LAW, "article", "content/law.yaml", "article: 21", "article: 22"),
        Change.of(
            Input.Kind.TITLE,
            "address of what moved",
            "content/addresses.yaml",
            "frueher: guide:example",
            "frueher: guide:adverts"),
        Change.ofTemplate("guide.ftlh", "<h1", "<h1 id=\"top\""),
        Change.ofTemplate("assets/base.css", "{", "{ --x: 1;"),
        Change.ofTemplate("assets/poster.css", "{", "{ orphans: 3;"),
        Change.on(Input.Kind.TODAY, LocalDate.of(2026, 11, 24)),
        Change.on(Input.Kind.FACTS, LocalDate.of(2027, 6, 1)),
        new Change(
            Input.Kind.SITE,
            "address of the site",
            site -> site,
            TODAY,
            Optional.of(URI.create("https://elsewhere.org/")),
            false));
  }

  private static SampleSite swapSteps(SampleSite site) {
    swap(site, GUIDE, "      - {id: app-open", "      - {id: app-switch-off", "  letter:");
    swap(site, ENGLISH, "### Open the settings {#app", "### Switch it off {#app", "## By letter");
    return swap(site, GERMAN, "### Einstellungen öffnen {#app", "### Abschalten {#app", "## Per");
  }

  /** Puts the second piece of a file before the first. */
  private static SampleSite swap(
      SampleSite site, String file, String first, String second, String end) {
    String text = site.read(file);
    int from = text.indexOf(first);
    int between = text.indexOf(second);
    int to = text.indexOf(end);
    String swapped =
        text.substring(0, from)
            + text.substring(between, to)
            + text.substring(from, between)
            + text.substring(to);
    return site.write(file, swapped.getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void areNamedByEveryOutputThatChangesWithThem(Change change) {
    Made after = change.make(change.apply().apply(sample(folder)));

    assertThat(after.changedKinds(before)).contains(change.kind());
    assertThat(after.changed(before)).isNotEmpty();
    assertThat(after.toBeMade(before)).containsAll(after.changed(before));
  }

  @Test
  void areAllTried() {
    assertThat(changes().map(Change::kind)).contains(Input.Kind.values());
  }

  @Test
  void areTheSameWhereverTheContentIs() {
    assertThat(NOTHING.make(sample(folder)).inputs()).isEqualTo(before.inputs());
  }

  @Test
  void areTheSameWhenOnlyLinesMove() {
    SampleSite site = sample(folder);
    site.replace(GUIDE, "service: example", "# The guide\nservice: example");
    site.replace(GERMAN, "slug:", "# The slug\nslug:");

    assertThat(NOTHING.make(site).toBeMade(before)).isEmpty();
  }

  @Test
  void areFewForAStepInOneLanguage() {
    SampleSite site = sample(folder);
    site.replace(GERMAN, "Klicke auf", "Drücke auf");

    assertThat(NOTHING.make(site).toBeMade(before))
        .containsExactly(
            "de/frueher/embed/index.html",
            "de/frueher/flyer.pdf",
            "de/frueher/guide.json",
            "de/frueher/handout-large.pdf",
            "de/frueher/handout.pdf",
            "de/frueher/poster.pdf",
            "de/schalte-es-ab/check/index.html",
            "de/schalte-es-ab/embed/index.html",
            "de/schalte-es-ab/flyer.pdf",
            "de/schalte-es-ab/guide.json",
            "de/schalte-es-ab/handout-large.pdf",
            "de/schalte-es-ab/handout.pdf",
            "de/schalte-es-ab/index.html",
            "de/schalte-es-ab/poster.pdf",
            "de/schalte-es-ab/practice/index.html",
            "de/schalte-es-ab/reuse/index.html",
            "de/status/index.html",
            // Where there is no Swedish, German stands in for it.
            "sv/schalte-es-ab/index.html",
            "sv/schalte-es-ab/practice/index.html",
            "sv/status/index.html");
  }
}
