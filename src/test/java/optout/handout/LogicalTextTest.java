package optout.handout;

import static org.assertj.core.api.Assertions.assertThat;

import optout.language.VisualText;
import org.junit.jupiter.api.Test;

class LogicalTextTest {
  @Test
  void readsHebrewInTheOrderOfItsLetters() {
    assertThat(LogicalText.logical("םולש")).isEqualTo("שלום");
  }

  @Test
  void turnsBracketsRoundWithTheLineTheyStandIn() {
    assertThat(LogicalText.logical(")א(")).isEqualTo(")א(");
    assertThat(LogicalText.logical("(א")).isEqualTo("א)");
  }

  @Test
  void readsShapesOfArabicLettersAsTheLetters() {
    String logical = "سلام";
    String visual = new VisualText().visual(logical, true);

    assertThat(visual).isNotEqualTo(logical).matches("[\\uFB50-\\uFEFC]+");
    assertThat(LogicalText.logical(visual)).isEqualTo(logical);
  }

  @Test
  void knowsWhatRunsFromRightToLeft() {
    assertThat("אس".chars()).allMatch(LogicalText::isRightToLeft);
    assertThat("aб1 ".chars()).noneMatch(LogicalText::isRightToLeft);
  }
}
