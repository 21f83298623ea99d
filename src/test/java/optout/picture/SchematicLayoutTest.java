package optout.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import optout.model.ShownLabel;
import optout.picture.Boxes.ShapeBox;
import optout.picture.Boxes.TextBox;
import optout.template.Palette;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every picture of the site can be read: in its languages, and in longer and mirrored ones. */
class SchematicLayoutTest {
  private static final Typeface FACE = face();
  private static final Schematics SCHEMATICS = new Schematics(Palette.builtIn());

  private static Typeface face() {
    try {
      return new Typeface(Files.readAllBytes(Path.of("templates/fonts/NotoSans-Regular.ttf")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Boxes boxes(ShippedStep step) {
    return Boxes.of(step.draw(SCHEMATICS).drawing(), FACE);
  }

  @ParameterizedTest
  @MethodSource("optout.picture.ShippedStep#all")
  void noTextLeavesItsBoxOrLiesOnAnother(ShippedStep step) {
    Boxes drawing = boxes(step);
    List<String> wrong = new ArrayList<>();
    List<TextBox> texts = drawing.texts();
    for (TextBox text : texts) {
      if (!text.box().isIn(drawing.edge())) {
        wrong.add(text + " leaves the picture " + drawing.edge());
      }
      for (ShapeBox shape : drawing.shapes()) {
        // The number lies on its badge, and the badge on everything else.
        boolean apart = text.style() == Style.NUM && shape.style() != Style.BADGE;
        if (!apart && text.box().meets(shape.box()) && !text.box().isIn(shape.box())) {
          wrong.add(text + " crosses " + shape);
        }
      }
      texts.stream()
          .filter(other -> other != text && text.box().meets(other.box()))
          .forEach(other -> wrong.add(text + " lies on " + other));
    }
    assertThat(texts).isNotEmpty();
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("optout.picture.ShippedStep#all")
  void noMarkHidesWhatStandsBesideIt(ShippedStep step) {
    Boxes drawing = boxes(step);
    List<ShapeBox> badges =
        drawing.shapes().stream().filter(shape -> shape.style() == Style.BADGE).toList();
    assertThat(badges).hasSize(1);
    assertThat(badges.get(0).box().isIn(drawing.edge())).isTrue();
    assertThat(drawing.shapes())
        .filteredOn(shape -> List.of(Style.GREY, Style.SWITCH, Style.PEN).contains(shape.style()))
        .noneMatch(shape -> shape.box().meets(badges.get(0).box()));
  }

  @ParameterizedTest
  @MethodSource("optout.picture.ShippedStep#all")
  void everyTextIsALabelOrOneOfOurOwnFewWords(ShippedStep step) {
    List<TextBox> texts = new ArrayList<>(boxes(step).texts());
    texts.removeIf(step::isOurs);
    List<ShownLabel> shown = step.labels();
    List<ShownLabel> found = new ArrayList<>();
    while (!texts.isEmpty()) {
      ShownLabel next =
          shown.stream()
              .filter(label -> begins(texts, label))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no label of this screen: " + texts));
      found.add(next);
      // Beside a switch there is no room for a tag; the word is marked with its language alone.
      boolean state = texts.get(0).style() == Style.STATE;
      String rest = letters(next.text());
      while (!rest.isEmpty()) {
        rest = rest.substring(letters(texts.remove(0).text()).length());
      }
      if (!state && !next.language().equals(step.language())) {
        assertThat(texts.remove(0).text()).isEqualTo(next.language().toUpperCase(Locale.ROOT));
      }
    }
    assertThat(found).containsAll(shown);
  }

  /** Whether the next lines, in one language, are that label. */
  private static boolean begins(List<TextBox> texts, ShownLabel label) {
    StringBuilder lines = new StringBuilder();
    for (TextBox line : texts) {
      lines.append(letters(line.text()));
      if (!letters(label.text()).startsWith(lines.toString())
          || !line.language().equals(label.language())) {
        return false;
      }
      if (lines.length() == letters(label.text()).length()) {
        return true;
      }
    }
    return false;
  }

  private static String letters(String text) {
    return text.replaceAll("\\s", "");
  }

  @ParameterizedTest
  @MethodSource("optout.picture.ShippedStep#all")
  void theAlternativeTextIsShortAndInTheReadersLanguage(ShippedStep step) {
    Schematic schematic = step.draw(SCHEMATICS);
    String words = schematic.alternative();
    assertThat(words).hasSizeBetween(30, 250);
    assertThat(Jsoup.parse(schematic.svg()).selectFirst("title").wholeText()).isEqualTo(words);
    assertThat(schematic.svg()).contains("role=\"img\" lang=\"" + step.language() + "\"");
    assertThat(words).startsWith(step.opening()).contains(Integer.toString(step.number()));
  }
}
