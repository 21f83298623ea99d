package optout.testing.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import optout.testing.pdf.PrintedSheet;
import optout.testing.pdf.TaggedText;
import optout.testing.site.GuideEdition;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one reads in each of the forms in which a guide is published, by the form's name; and what
 * the status page says of it.
 */
public final class GuideOutputs {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Where there is little room. */
  static final List<String> SHORT = List.of("practice", "check", "flyer", "poster");

  /** What is about the guide's texts and does not say them. */
  static final List<String> ABOUT = List.of("reuse", "status");

  private static final List<String> SHEETS = List.of("handout", "handout-large", "flyer", "poster");

  /** The tags that have text on sheets. */
  private static final List<String> PRINTED = List.of("P", "LBody", "H1", "H2", "H3", "H4");

  private GuideOutputs() {}

  /** The forms of a guide; those that pages and sheets have, and those of its texts to copy. */
  public static Map<String, String> of(GuideEdition guide, PublishedSite site) {
    Map<String, String> outputs = new LinkedHashMap<>();
    String folder = guide.page().substring(0, guide.page().lastIndexOf('/') + 1);
    BiConsumer<String, Element> put = (name, element) -> outputs.put(name, words(element));
    put.accept("page", site.page(guide.page()).html().body());
    put.accept("embed", site.page(folder + "embed/index.html").html().body());
    if (guide.routes().contains("web")) {
      put.accept("practice", site.page(folder + "practice/index.html").html().body());
    }
    put.accept("status", section(site.page(guide.language() + "/status/index.html"), guide));
    put.accept("check", site.page(folder + "check/index.html").html().body());
    Element reuse = site.page(folder + "reuse/index.html").html();
    Element around = reuse.clone();
    around.select("pre").remove();
    put.accept("reuse", around);
    put.accept("html", Jsoup.parse(reuse.selectFirst("#html-text").wholeText()));
    outputs.put("markdown", withoutAddresses(reuse.selectFirst("#markdown-text").wholeText()));
    outputs.put("text", withoutAddresses(reuse.selectFirst("#text-text").wholeText()));
    outputs.put("data", withoutAddresses(data(site.text(folder + "guide.json"))));
    for (String sheet : SHEETS) {
      outputs.put(sheet, printed(new PrintedSheet(sheet, site.bytes(folder + sheet + ".pdf"))));
    }
    return outputs;
  }

  /** What a status page says of a guide, up to the next one. */
  private static Element section(PublishedPage page, GuideEdition guide) {
    Element section = new Element("section");
    Element next = page.html().getElementById("guide_" + guide.guide());
    do {
      section.appendChild(next.clone());
      next = next.nextElementSibling();
    } while (next != null && !next.is("h2"));
    return section;
  }

  private static String words(Element element) {
    Element copy = element.clone();
    copy.select("sup").remove();
    return copy.text();
  }

  private static String withoutAddresses(String text) {
    return text.replaceAll("\\(https?://[^)\\s]*\\)", "");
  }

  /** All texts of the data, without its keys; regions are named by ids. */
  private static String data(String json) {
    StringBuilder texts = new StringBuilder();
    collect(JSON.readTree(json), texts);
    return texts.toString();
  }

  private static void collect(JsonNode node, StringBuilder texts) {
    if (node.isString()) {
      texts.append(node.asString()).append('\n');
    }
    node.forEach(child -> collect(child, texts));
  }

  private static String printed(PrintedSheet sheet) {
    try (PDDocument document = sheet.open()) {
      StringBuilder text = new StringBuilder();
      for (String tag : PRINTED) {
        TaggedText.of(document, tag).forEach(words -> text.append(words).append('\n'));
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
