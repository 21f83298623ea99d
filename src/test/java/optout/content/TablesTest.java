package optout.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optout.image.PixelLogo;
import optout.model.Authority;
import optout.model.Goal;
import optout.model.Guide;
import optout.model.Label;
import optout.model.Language;
import optout.model.Page;
import optout.model.PartialDate;
import optout.model.Reference;
import optout.model.Region;
import optout.model.Route;
import optout.model.RouteKind;
import optout.model.Screen;
import optout.model.Screen.Kind;
import optout.model.Screen.Part;
import optout.model.Screen.Surface;
import optout.model.Service;
import optout.model.Site;
import optout.model.Source;
import optout.model.Step;
import optout.model.SwitchState;
import optout.model.Verification;
import optout.problem.Position;
import optout.problem.Problems;
import org.junit.jupiter.api.Test;

/** What the readers of tables make of the samples in {@link Format}. */
class TablesTest extends UnderEveryDefault {
  private final Problems problems = new Problems();

  private Node node(Format format) {
    return Yaml.parse("f", format.samples().get(0), problems).orElseThrow();
  }

  private static Position at(int line, int column) {
    return new Position("f", line, column);
  }

  private static Reference reference(String id, int line, int column) {
    return new Reference(id, at(line, column));
  }

  @Test
  void readsASite() {
    Site site =
        Sites.read(
                node(Format.SITE),
                file -> Optional.of(new PixelLogo("", 1, 1, file.id())),
                problems)
            .orElseThrow();

    assertThat(site)
        .isEqualTo(
            new Site(
                "Sample",
                "sv",
                URI.create("https://sample.org/guides/"),
                new Site.Publisher(
                    "Sample Publisher",
                    List.of("Sample Street 1", "12345 Sample City"),
                    "hello@sample.org",
                    "Sample Person",
                    URI.create("https://sample.org"),
                    Optional.of("Ask at the desk."),
                    Optional.of(new PixelLogo("", 1, 1, "logo.svg"))),
                new Site.Licence(
                    "CC BY 4.0", URI.create("https://creativecommons.org/licenses/by/4.0/")),
                new Site.Corrections(
                    "corrections@sample.org",
                    Optional.of(URI.create("https://sample.org/form?a=b"))),
                Optional.of(URI.create("https://sample.org/donate")),
                Optional.of(
                    new Site.Hosting(
                        "Sample Host", Optional.of(URI.create("https://host.org/privacy")))),
                List.of(reference("en", 16, 13), reference("de", 16, 17)),
                site.written(),
                at(1, 1)));
  }

  @Test
  void knowsWhereEachValueOfASiteIsWritten() {
    Site site = Sites.read(node(Format.SITE), file -> Optional.empty(), problems).orElseThrow();

    assertThat(site.written())
        .contains(
            new Site.Written("title", "Sample", at(1, 8)),
            new Site.Written("publisher.postal-address", "12345 Sample City", at(6, 37)),
            new Site.Written("hosting.privacy", "https://host.org/privacy", at(15, 39)))
        .hasSize(20);
  }

  @Test
  void readsALanguage() {
    assertThat(Languages.read("de", node(Format.LANGUAGE), problems))
        .isEqualTo(
            new Language(
                "de",
                "de-CH",
                "Deutsch",
                Language.Direction.LTR,
                Optional.of(reference("en", 4, 11)),
                Optional.of(Language.Paper.LETTER),
                Language.LetterLayout.DIN_5008,
                new Language.Notes(List.of("Say du."), Map.of("switch", "Schalter")),
                Map.of(
                    "print.hint", new Language.Message("Zum Drucken", at(10, 15)),
                    "no", new Language.Message("Nein", at(11, 7))),
                at(1, 1)));
  }

  @Test
  void aLanguageHasTheLocaleOfItsFileUnlessItSaysAnother() {
    Node node = Yaml.parse("f", "name: x\ndirection: rtl\n", problems).orElseThrow();

    assertThat(Languages.read("ar", node, problems).locale()).isEqualTo("ar");
  }

  @Test
  void readsAService() {
    assertThat(Services.head(node(Format.SERVICE), problems))
        .isEqualTo(
            new Services.Head(
                "Sample",
                Map.of("de", Service.Interface.BOTH, "no", Service.Interface.OWN),
                Map.of(
                    Region.EEA,
                    List.of("Sample Ltd", "Street 1"),
                    Region.CH,
                    List.of("Sample Ltd"),
                    Region.UK,
                    List.of("Sample Inc"),
                    Region.OTHER,
                    List.of("Sample Inc"))));
    assertThat(Services.labels(node(Format.LABELS), problems))
        .isEqualTo(
            Map.of(
                "data-privacy",
                new Label(
                    "data-privacy",
                    "Section of the settings.",
                    Optional.of(URI.create("https://sample.org/privacy")),
                    Map.of(
                        "de",
                        new Label.Wording(
                            "Datenschutz",
                            Label.Confidence.MEDIUM,
                            true,
                            List.of(
                                URI.create("https://sample.org/hilfe"),
                                URI.create("https://sample.org/a#b")),
                            List.of("Datensicherheit"))),
                    at(1, 1)),
                "settings",
                new Label(
                    "settings", "Entry of the menu.", Optional.empty(), Map.of(), at(11, 1))));
  }

  @Test
  void readsScreens() {
    Map<String, Screen> screens = Screens.read(node(Format.SCREENS), problems);

    Part entry = part(Kind.ENTRY, "settings", 8, 19, true, 8, 11);
    assertThat(screens.get("me-menu"))
        .isEqualTo(
            new Screen(
                "me-menu",
                "The menu below the picture.",
                Surface.BROWSER,
                Optional.of("www.sample.org"),
                List.of(
                    new Part(Kind.BAR, Optional.empty(), 0, false, List.of(), at(6, 7)),
                    new Part(
                        Kind.MENU,
                        Optional.empty(),
                        0,
                        false,
                        List.of(
                            entry,
                            new Part(
                                Kind.FILLER, Optional.empty(), 2, false, List.of(), at(9, 11))),
                        at(7, 7))),
                at(1, 1)));
    assertThat(screens.get("me-menu").marked()).contains(entry);
    assertThat(screens.get("form").address()).isEmpty();
    assertThat(screens.get("form").marked()).isEmpty();
    assertThat(screens.get("form").all())
        .extracting(Part::kind)
        .containsExactly(
            Kind.PHOTO,
            Kind.SIDE,
            Kind.HEADING,
            Kind.LINK,
            Kind.MAIN,
            Kind.FIELD,
            Kind.CHOICE,
            Kind.SWITCH,
            Kind.DIALOG,
            Kind.BUTTON);
  }

  private static Part part(
      Kind kind, String label, int line, int column, boolean marked, int atLine, int atColumn) {
    return new Part(
        kind,
        Optional.of(reference(label, line, column)),
        0,
        marked,
        List.of(),
        at(atLine, atColumn));
  }

  @Test
  void readsSourcesAndAuthorities() {
    Map<String, Source> sources = Sources.read(node(Format.SOURCES), problems);

    assertThat(sources.get("help-page"))
        .isEqualTo(
            new Source(
                "help-page",
                "Help page",
                "Sample",
                URI.create("https://sample.org/help"),
                Optional.of("en-GB"),
                Optional.of(new PartialDate(2025, 9, 18)),
                LocalDate.of(2026, 11, 23),
                Source.Access.NOT_READ,
                at(1, 1)));
    assertThat(sources.get("terms").date()).contains(new PartialDate(2025, 9, 0));
    assertThat(sources.get("statute").date()).contains(new PartialDate(2025, 0, 0));
    assertThat(Sources.authorities(node(Format.AUTHORITIES), problems))
        .isEqualTo(
            Map.of(
                "be",
                new Authority(
                    "be",
                    Region.EEA,
                    Map.of("fr", "Autorité", "nl", "Autoriteit"),
                    Optional.of("APD"),
                    URI.create("https://sample.org"),
                    Optional.of(URI.create("https://sample.org/complaint")),
                    Set.of(Authority.Asked.COMPANY_FIRST, Authority.Asked.SIGNATURE),
                    Authority.Confidence.LOW,
                    Optional.of(URI.create("https://sample.org/evidence")),
                    LocalDate.of(2026, 11, 23),
                    at(1, 1))));
  }

  @Test
  void readsAGuideWhoseRoutesAndStepsInheritTheirRegions() {
    Guide guide = new Guides(problems).guide("sample", node(Format.GUIDE), Map.of());

    Set<Region> all = Set.of(Region.values());
    assertThat(guide.service()).isEqualTo(reference("sample", 1, 10));
    assertThat(guide.order()).isEqualTo(1);
    assertThat(guide.minutes()).contains(2);
    assertThat(guide.regions()).isEqualTo(all);
    assertThat(guide.goal())
        .isEqualTo(
            new Goal(Goal.Kind.SWITCH, reference("training", 4, 16), Optional.of(SwitchState.OFF)));
    assertThat(guide.sourcesChecked()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(guide.checkAgainAfter()).isEqualTo(LocalDate.of(2027, 2, 23));
    assertThat(guide.sources()).containsExactly(reference("help-page", 26, 11));
    assertThat(guide.after())
        .containsExactly(reference("other", 34, 9), reference("another", 34, 16));
    assertThat(guide.routes()).hasSize(4);
    assertThat(guide.routes().get(0))
        .isEqualTo(
            new Route(
                RouteKind.WEB,
                Optional.of(URI.create("https://sample.org/settings")),
                Set.of(Region.EEA),
                Optional.empty(),
                List.of(new Verification("Jo", LocalDate.of(2026, 12, 1), Region.EEA, "de")),
                List.of(
                    new Step(
                        "switch-off",
                        List.of(reference("training", 16, 18)),
                        Optional.of(
                            new Step.Target(reference("training", 17, 17), SwitchState.OFF)),
                        Optional.of(URI.create("https://sample.org/switch")),
                        Optional.of(reference("me-menu", 20, 17)),
                        Set.of(Region.EEA),
                        at(15, 13)),
                    new Step(
                        "done",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(Region.EEA),
                        at(22, 13))),
                at(9, 3)));
    assertThat(guide.route(RouteKind.LETTER))
        .contains(
            new Route(
                RouteKind.LETTER,
                Optional.empty(),
                Set.of(Region.EEA),
                Optional.of(reference("example", 25, 20)),
                List.of(),
                List.of(),
                at(25, 3)));
  }

  @Test
  void readsAPage() {
    assertThat(new Guides(problems).page("sample", node(Format.PAGE), Map.of()))
        .isEqualTo(
            new Page(
                "sample",
                3,
                Page.Menu.FOOTER,
                Optional.of(Page.Extra.PUBLISHER),
                Optional.of(reference("notice", 4, 8)),
                Map.of(),
                at(1, 1)));
  }
}
