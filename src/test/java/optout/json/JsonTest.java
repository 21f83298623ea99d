package optout.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  private static final Map<String, Object> VALUE = new LinkedHashMap<>();

  static {
    VALUE.put("text", "Łódź \"quoted\" \\ \n 😀");
    VALUE.put("empty", List.of());
    VALUE.put("rows", List.of(Map.of("n", 1L), Map.of("yes", true)));
  }

  @Test
  void writesIndentedWithTheSameLineEndsEverywhere() {
    assertThat(Json.write(VALUE))
        .isEqualTo(
            """
            {
              "text": "Łódź \\"quoted\\" \\\\ \\n 😀",
              "empty": [],
              "rows": [
                {
                  "n": 1
                },
                {
                  "yes": true
                }
              ]
            }
            """);
  }

  @Test
  void writesRowsOneToALine() {
    assertThat(Json.writeRows(Map.of("rows", List.of(Map.of("n", 1), Map.of("n", 2)))))
        .isEqualTo(
            """
            {
              "rows": [
                {"n": 1},
                {"n": 2}
              ]
            }
            """);
  }

  @Test
  void readsWhatItWrote() {
    assertThat(Json.read(Json.write(VALUE))).contains(VALUE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[1,]", "{'a': 1}", "null", "1.5", "[99999999999999999999]", "{} {}"})
  void readsNothingElse(String document) {
    assertThat(Json.read(document)).isEmpty();
  }

  @Test
  void readsNoKeyTwiceAndNothingNestedWithoutEnd() {
    assertThat(Json.read("{\"a\": 1, \"a\": 2}")).isEmpty();
    assertThat(Json.read("[".repeat(100_000))).isEmpty();
  }
}
