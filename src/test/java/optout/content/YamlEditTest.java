package optout.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items and entries find their place in files that people have laid out. */
class YamlEditTest {
  private static final List<String> LIST = List.of("a", "list");

  private static Optional<String> appended(String file) {
    return YamlEdit.of(file).filter(edit -> edit.append(LIST, "{x: 1}")).map(YamlEdit::text);
  }

  private static String put(String file, String key) {
    YamlEdit edit = YamlEdit.of(file).orElseThrow();
    List<String> block = List.of(key + ":", "  text: new");
    assertThat(edit.put(LIST, key, block, key + ": {text: new}")).isTrue();
    return edit.text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a:\\n  list: []\\n  b: 1\\n              | a:\\n  list:\\n    - {x: 1}\\n  b: 1\\n
          a:\\n  list: []   # none\\n              | a:\\n  list:   # none\\n    - {x: 1}\\n
          a:\\n  list: []                          | a:\\n  list:\\n    - {x: 1}\\n
          a:\\n  list: [{y: ']'}]\\n               | a:\\n  list: [{y: ']'}, {x: 1}]\\n
          a:\\n  list: [{y: "\\""}] # one\\n       | a:\\n  list: [{y: "\\""}, {x: 1}] # one\\n
          a: {list: [], b: 1}\\n                   | a: {list: [{x: 1}], b: 1}\\n
          a:\\n  list: [\\n    c,\\n    d\\n  ]\\n | a:\\n  list: [\\n    c,\\n    d\\n  , {x: 1}]\\n
          a:\\n  list:\\n    - c\\n  b: 1\\n       | a:\\n  list:\\n    - c\\n    - {x: 1}\\n  b: 1\\n
          a:\\n  list:\\n  - c\\n  b: 1\\n         | a:\\n  list:\\n  - c\\n  - {x: 1}\\n  b: 1\\n
          a:\\n  list:\\n    - y: 1\\n      z: 2\\n\\n    # of b\\n  b: 1\\n | a:\\n  list:\\n    - y: 1\\n      z: 2\\n    - {x: 1}\\n\\n    # of b\\n  b: 1\\n
          a:\\n  b: 1\\n                           | a:\\n  list:\\n    - {x: 1}\\n  b: 1\\n
          # top\\r\\na:\\r\\n  list: []\\r\\n       | # top\\r\\na:\\r\\n  list:\\r\\n    - {x: 1}\\r\\n
          """)
  void listsGrowAtTheirEnd(String before, String after) {
    assertThat(appended(lines(before))).contains(lines(after));
  }

  private static String lines(String text) {
    return text.replace("\\\\\"", "\\\"").replace("\\n", "\n").replace("\\r", "\r");
  }

  @Test
  void aByteOrderMarkStays() {
    assertThat(appended("\uFEFFa: {list: []}\n")).contains("\uFEFFa: {list: [{x: 1}]}\n");
  }

  @Test
  void whatIsNoListIsLeftAlone() {
    assertThat(appended("a: {b: 1}\n")).isEmpty();
    assertThat(appended("a: {list: text}\n")).isEmpty();
    assertThat(appended("a: 1\n")).isEmpty();
    assertThat(appended("")).isEmpty();
  }

  @Test
  void entriesStandInTheOrderOfTheAlphabetBehindTheFirst() {
    String file =
        "a:\n  list:\n    en:\n      text: x\n    # Danish\n    da:\n      text: y\n  b: 1\n";

    assertThat(put(file, "de"))
        .isEqualTo(file.replace("  b: 1", "    de:\n      text: new\n  b: 1"));
    assertThat(put(file, "cs"))
        .isEqualTo(file.replace("    # Danish", "    cs:\n      text: new\n    # Danish"));
  }

  @Test
  void entriesLookLikeTheirNeighbours() {
    assertThat(put("a:\n  list:\n    en: {text: x}\n", "fr"))
        .isEqualTo("a:\n  list:\n    en: {text: x}\n    fr: {text: new}\n");
  }
}
