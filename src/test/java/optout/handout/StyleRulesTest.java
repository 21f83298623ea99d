package optout.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StyleRulesTest {
  @Test
  void putsRulesOfAClassOverThoseOfAnElement() {
    StyleRules rules = new StyleRules("rect{fill:#111;stroke:none} .pen, .mark{fill:none}");

    assertThat(rules.of("rect", "pen")).isEqualTo(Map.of("fill", "none", "stroke", "none"));
    assertThat(rules.of("rect", "mark")).isEqualTo(Map.of("fill", "none", "stroke", "none"));
    assertThat(rules.of("circle", "other")).isEmpty();
  }

  @Test
  void takesWhatIsForPrintAndNotWhatIsForScreens() {
    StyleRules rules =
        new StyleRules(
            "@media print{.a{fill:#000}} .a{fill:#eee;stroke:#111}"
                + "@media (prefers-color-scheme:dark){.a{stroke:#fff}.b{fill:#fff}}"
                + "@font-face{font-family:x;src:url(data:a)}");

    assertThat(rules.of("rect", "a")).isEqualTo(Map.of("fill", "#000", "stroke", "#111"));
    assertThat(rules.of("rect", "b")).isEmpty();
  }
}
