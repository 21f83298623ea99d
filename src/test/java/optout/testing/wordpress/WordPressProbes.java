package optout.testing.wordpress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small pieces of markup that tell what a filter does. */
public final class WordPressProbes {
  private static final Set<String> VOID = Set.of("br", "img");

  /** What an element must stand in to be read as one. */
  private static final Map<String, String> AROUND =
      Map.of(
          "li", "<ul>%s</ul>",
          "thead", "<table>%s</table>",
          "tbody", "<table>%s</table>",
          "tr", "<table><tbody>%s</tbody></table>",
          "th", "<table><tbody><tr>%s</tr></tbody></table>",
          "td", "<table><tbody><tr>%s</tr></tbody></table>");

  private static final Map<String, String> VALUES =
      Map.of(
          "lang", "en",
          "dir", "rtl",
          "href", "https://example.org/?a=b&amp;c#d",
          "start", "3",
          "scope", "col",
          "src", "https://example.org/a.svg",
          "alt", "“A” &amp; ب",
          "width", "640",
          "height", "480");

  private WordPressProbes() {}

  /** Every element with each attribute that is said to be kept. */
  public static List<String> allowed() {
    List<String> probes = new ArrayList<>();
    probes.add("<a href=\"mailto:a@example.org?subject=a%20b\">x</a>");
    probes.add("<a href=\"tel:+4930123456\">x</a>");
    for (String element : WordPressArticle.ELEMENTS) {
      List<String> names = new ArrayList<>(WordPressArticle.ATTRIBUTES.get(":all"));
      names.addAll(WordPressArticle.ATTRIBUTES.getOrDefault(element, List.of()));
      probes.add(probe(element, ""));
      names.forEach(
          name -> probes.add(probe(element, " " + name + "=\"" + VALUES.get(name) + "\"")));
    }
    return probes;
  }

  /** What neither keeps. */
  public static List<String> refused() {
    return List.of(
        "<script>alert(1)</script>",
        "<iframe src=\"https://example.org/\"></iframe>",
        "<form action=\"https://example.org/\">x</form>",
        "<input name=\"a\">",
        "<style>p { color: red }</style>",
        "<svg><path d=\"M0 0\"></path></svg>",
        "<p onclick=\"alert(1)\">x</p>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<img src=\"https://example.org/a.png\" srcset=\"https://example.org/b.png 2x\">");
  }

  private static String probe(String element, String attribute) {
    String content =
        switch (element) {
          case "table" -> "<tbody><tr><td>x</td></tr></tbody>";
          case "thead", "tbody" -> "<tr><td>x</td></tr>";
          case "tr" -> "<td>x</td>";
          case "ul", "ol" -> "<li>x</li>";
          default -> "x";
        };
    String one = "<" + element + attribute + ">";
    String whole = VOID.contains(element) ? "x" + one : one + content + "</" + element + ">";
    return AROUND.getOrDefault(element, "%s").replace("%s", whole);
  }
}
