package optout.testing.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import optout.testing.site.GuideEdition;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import org.jsoup.nodes.Element;

/** What a guide tells readers to do before it, as the boxes of the guides before it say. */
public final class SaidBefore {
  private SaidBefore() {}

  /** What the guides before a guide ask for. */
  public static List<String> of(GuideEdition guide, PublishedSite site) {
    return guide
        .table()
        .path("after")
        .valueStream()
        .map(id -> new GuideEdition(guide.content(), id.asString(), guide.language()))
        .map(other -> goal(other, site.page(other.page())))
        .toList();
  }

  /** A sentence of the control and the state that the box names. */
  private static String goal(GuideEdition guide, PublishedPage page) {
    String kind =
        Stream.of("switch", "page", "form")
            .filter(guide.table().path("goal")::has)
            .findFirst()
            .orElseThrow();
    Element box = page.only(".now").clone();
    box.select(".state > span").remove();
    return guide.message("goal." + kind).replace("{label}", box.selectFirst(".what .label").text())
        + " "
        + box.select(".state").text();
  }

  /** The names of the outputs in which a guide does not say all of it. */
  public static List<String> missing(GuideEdition guide, PublishedSite site) {
    List<String> missing = new ArrayList<>();
    List<String> goals = of(guide, site);
    String lead = guide.message("goal.before");
    for (Map.Entry<String, String> output : GuideOutputs.of(guide, site).entrySet()) {
      String letters = SaidFirst.letters(output.getValue());
      boolean leads = !output.getKey().equals("data");
      if (!GuideOutputs.ABOUT.contains(output.getKey())
          && !goals.stream()
              .map(goal -> leads ? lead.replace("{goal}", goal) : goal)
              .map(SaidFirst::letters)
              .allMatch(letters::contains)) {
        missing.add(output.getKey());
      }
    }
    return missing;
  }
}
