package optout.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optout.model.Reference;
import optout.model.Region;
import optout.model.Screen;
import optout.model.Screen.Kind;
import optout.model.Screen.Part;
import optout.model.Screen.Surface;
import optout.model.Screenshot;
import optout.model.Screenshot.Licence;
import optout.model.Screenshot.Size;
import optout.model.Service;
import optout.model.Service.Interface;
import optout.problem.Position;
import org.junit.jupiter.api.Test;

/** Readers of German see the German interface; for Polish ones, too few labels are known. */
class ChoiceTest {
  private static final Position AT = Position.start("test");
  private static final Map<String, Interface> INTERFACES =
      Map.of(
          "en", Interface.OWN, "de", Interface.BOTH, "fr", Interface.OWN, "pl", Interface.ENGLISH);
  private static final Part HEADING =
      new Part(Kind.HEADING, Optional.empty(), 0, true, List.of(), AT);
  private static final Screen DRAWN =
      new Screen("page", "", Surface.PHONE, Optional.empty(), List.of(HEADING), AT);
  private static final Screen NOT_DRAWN =
      new Screen("page", "", Surface.PHONE, Optional.empty(), List.of(), AT);

  private static Screenshot screenshot(String screen, String language) {
    return new Screenshot(
        new Reference(screen, AT),
        new Reference(language, AT),
        Region.EEA,
        LocalDate.EPOCH,
        "me",
        Licence.CC0,
        Optional.empty(),
        new Size(1, 1),
        Optional.empty(),
        List.of(),
        List.of(),
        AT);
  }

  /** The interface language of the screenshot that is shown; nothing for a schematic. */
  private static Optional<String> chosen(Screen screen, String reader, String... languages) {
    List<Screenshot> screenshots =
        Arrays.stream(languages).map(language -> screenshot("page", language)).toList();
    Service service =
        new Service(
            "example", "Example", INTERFACES, Map.of(), Map.of(), Map.of(), screenshots, AT);
    return Choice.of(service, screen, reader).map(one -> one.language().id());
  }

  @Test
  void takesAScreenshotInTheReadersLanguageFirst() {
    assertThat(chosen(DRAWN, "de", "de", "en")).contains("de");
    assertThat(chosen(DRAWN, "pl", "en", "pl")).contains("pl");
  }

  @Test
  void takesTheEnglishOneForReadersWhoAreShownEnglishLabels() {
    assertThat(chosen(DRAWN, "pl", "de", "en")).contains("en");
    assertThat(chosen(DRAWN, "sw", "de", "en")).contains("en");
  }

  @Test
  void drawsRatherThanShowAnotherLanguage() {
    assertThat(chosen(DRAWN, "de", "en", "fr")).isEmpty();
    assertThat(chosen(DRAWN, "pl", "de")).isEmpty();
  }

  @Test
  void showsAnotherLanguageWhereNothingCanBeDrawn() {
    assertThat(chosen(NOT_DRAWN, "de", "fr", "en")).contains("en");
    assertThat(chosen(NOT_DRAWN, "de", "fr", "it")).contains("fr");
  }

  @Test
  void takesNoScreenshotOfAnotherScreen() {
    Service service =
        new Service(
            "example",
            "Example",
            INTERFACES,
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(screenshot("other", "de")),
            AT);

    assertThat(Choice.of(service, DRAWN, "de")).isEmpty();
  }
}
