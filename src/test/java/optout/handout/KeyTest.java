package optout.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import optout.picture.Drawing;
import optout.picture.Schematic;
import optout.site.SitePath;
import optout.template.Palette;
import org.junit.jupiter.api.Test;

class KeyTest {
  private static final String MARKUP = "<img class=\"shot\" src=\"pictures/a.svg\" alt=\"\"/>";

  private static Key key(String markup, SortedMap<SitePath, Schematic> pictures) {
    PdfPrinter.Order order = SampleMarkup.order(markup);
    return Key.of(
        new PdfPrinter.Order(
            order.path(), order.sheet(), order.source(), markup, pictures, Optional.empty()));
  }

  private static SortedMap<SitePath, Schematic> picture(String content) {
    return new TreeMap<>(
        Map.of(
            SitePath.of("pictures", "a.svg"),
            new Schematic(new Drawing(1, 1, List.of()), Palette.builtIn(), content, "")));
  }

  @Test
  void changesWithMarkupAndWithPictures() {
    Key key = key(MARKUP, picture("one"));

    assertThat(key.hex()).matches("[0-9a-f]{32}");
    assertThat(key(MARKUP, picture("one"))).isEqualTo(key);
    assertThat(key(MARKUP, picture("two"))).isNotEqualTo(key);
    assertThat(key(MARKUP, new TreeMap<>())).isNotEqualTo(key);
    assertThat(key(MARKUP + " ", picture("one"))).isNotEqualTo(key);
  }

  @Test
  void isFoundInAFileHoweverLargeItsTableOfObjectsIs() {
    Key key = key(MARKUP, picture("one"));
    String id = key.hex().toUpperCase(java.util.Locale.ROOT);
    String head = "%PDF-1.7 <xmpTPg:NPages>3</xmpTPg:NPages> ";
    String table = "<< /ID [<" + id + "> <" + id + ">] >>" + "x".repeat(50_000);
    String end = " startxref\n" + head.length() + "\n%%EOF\n";

    assertThat(key.reuse(bytes(head + table + end)).map(Print::pages)).contains(3);
    assertThat(key.reuse(bytes(head + table))).isEmpty();
    assertThat(key.reuse(bytes(head + end))).isEmpty();
    assertThat(key.reuse(bytes(""))).isEmpty();
    assertThat(key(MARKUP, picture("two")).reuse(bytes(head + table + end))).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
