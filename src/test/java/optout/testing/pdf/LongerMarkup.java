package optout.testing.pdf;

import java.util.List;
import optout.testing.site.Accents;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The markup of a sheet with every text two fifths longer and with accents, but addresses. */
public final class LongerMarkup {
  private static final String FILLER = "åéîöû ñçšž ";
  private static final String ARABIC_FILLER = "وبعدها كلمة ";

  private LongerMarkup() {}

  public static String of(String markup) {
    Document document = Jsoup.parse(markup, "", Parser.xmlParser());
    document
        .outputSettings()
        .prettyPrint(false)
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml);
    List<TextNode> texts = document.selectFirst("body").nodeStream(TextNode.class).toList();
    texts.forEach(text -> text.text(longer(text.getWholeText())));
    return document.outerHtml();
  }

  private static String longer(String text) {
    String words = text.strip();
    if (words.chars().filter(Character::isLetter).count() < 2 || words.contains("://")) {
      return text;
    }
    boolean isArabic = words.chars().anyMatch(c -> c >= 0x600 && c <= 0x6ff);
    String filler = isArabic ? ARABIC_FILLER : FILLER;
    StringBuilder said = new StringBuilder(Accents.on(words));
    int length = (int) Math.ceil(words.length() * 1.4);
    // A space first, as between words; none at the end.
    for (int i = -1; said.length() < length; i++) {
      said.append(i < 0 ? ' ' : filler.charAt(i % filler.length()));
    }
    int begin = text.indexOf(words);
    return text.substring(0, begin)
        + said.toString().strip()
        + text.substring(begin + words.length());
  }
}
