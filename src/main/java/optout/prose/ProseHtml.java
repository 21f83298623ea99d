package optout.prose;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import optout.address.Address;
import optout.language.MessageFamily;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.model.Block;
import optout.model.First;
import optout.model.Guide;
import optout.model.Inline;
import optout.model.Language;
import optout.model.Region;
import optout.model.ShownLabel;

/**
 * Writes prose as HTML. Everything that came from content is escaped; link targets were checked
 * when the content was read.
 */
public final class ProseHtml {
  public static final MessageFamily<Region> REGION = MessageFamily.of("region.*", Region.values());
  public static final MessageFamily<Block.Alert.Kind> ALERT =
      MessageFamily.of("alert.*", Block.Alert.Kind.values());
  public static final MessageKey SOURCE = MessageKey.of("source.number", "n");

  /** The longest name of a column that each of its cells repeats, in characters. */
  private static final int COLUMN = 80;

  private final Dialect dialect;
  private final Phrases phrases;
  private final Labels labels;
  private final Optional<Citations> citations;
  private final Function<Address.Accepted, Optional<String>> links;

  /**
   * @param phrases of the prose's language
   * @param citations counts them; without it, none are written
   * @param links turns a link's target into an address; without one, the link's text stands alone
   */
  public ProseHtml(
      Dialect dialect,
      Phrases phrases,
      Labels labels,
      Optional<Citations> citations,
      Function<Address.Accepted, Optional<String>> links) {
    this.dialect = dialect;
    this.phrases = phrases;
    this.labels = labels;
    this.citations = citations;
    this.links = links;
  }

  /** Blocks, one below the other. */
  public Markup blocks(List<Block> blocks) {
    return new Writer().blocks(blocks).build();
  }

  /**
   * Writes what a guide begins with; what holds in some regions is folded under its first words.
   */
  public Markup introduction(List<Block> blocks) {
    Writer writer = new Writer();
    for (Block block : blocks) {
      if (block instanceof Block.Regional regional && !First.of(regional).more().isEmpty()) {
        writer.folded(First.of(regional));
      } else {
        block.accept(writer);
      }
    }
    return writer.html.build();
  }

  /** A line of text. */
  public Markup line(List<Inline> line) {
    return new Writer().text(line).build();
  }

  /** A line without links and citations, marked where it is in another language. */
  public Markup plainLine(List<Inline> line) {
    Html html = new Html(dialect);
    for (Inline inline : line) {
      String words = plain(List.of(inline));
      if (inline instanceof Inline.Foreign foreign) {
        html.raw("<span")
            .language(foreign.language().code(), foreign.language().direction())
            .raw(">")
            .text(words)
            .raw("</span>");
      } else {
        html.text(words);
      }
    }
    return html.build();
  }

  /** Writes text of another language for the same readers. */
  private ProseHtml in(Language other) {
    return new ProseHtml(
        dialect, new Phrases(other), labels.inside(other, phrases.language()), citations, links);
  }

  /** Writes the same without citations. */
  public ProseHtml withoutCitations() {
    return new ProseHtml(dialect, phrases, labels, Optional.empty(), links);
  }

  /** The marks that lead to some sources. */
  public Markup marks(Collection<String> sources) {
    return new Writer().marks(sources).build();
  }

  /** A control's text, as in a sentence. */
  public Markup label(ShownLabel label) {
    return labels.write(label, new Html(dialect)).build();
  }

  /** A name from elsewhere: its direction and that of the sentence do not disturb each other. */
  public Markup name(String name) {
    // Sheets have such names in attributes, too, and their library knows no <bdi>.
    return dialect == Dialect.SHEET ? new Html(dialect).text(name).build() : Html.name(name);
  }

  /** The address of a guide, as links of the prose lead to it. */
  public Optional<String> address(Guide guide) {
    return links.apply(guide.link());
  }

  /** A line as plain text: without markup, links and citations. */
  public String plain(List<Inline> line) {
    return new PlainWords(labels).of(line);
  }

  private final class Writer implements Block.Visitor<Html>, Inline.Visitor<Html> {
    private final Html html = new Html(dialect);
    private final Set<String> cited = new LinkedHashSet<>();

    Html blocks(List<Block> blocks) {
      blocks.forEach(block -> block.accept(this));
      return html;
    }

    /** A line, then the sources of all of it: marks within would be in the reader's way. */
    Html text(List<Inline> line) {
      line(line);
      if (!cited.isEmpty()) {
        html.raw("<sup>");
        marks(cited).raw("</sup>");
        cited.clear();
      }
      return html;
    }

    Html marks(Collection<String> sources) {
      String between = "";
      for (String source : sources) {
        html.raw(between);
        between = " ";
        citations.map(counted -> counted.cite(source)).ifPresent(this::mark);
      }
      return html;
    }

    private void mark(Citations.Use use) {
      html.raw("<a");
      if (use.first()) {
        html.attribute("id", "r" + use.number()); // where the source leads back to
      }
      html.attribute("href", "#s" + use.number())
          .attribute("aria-label", phrases.message(SOURCE, use.number()))
          .raw(">" + use.number() + "</a>");
    }

    private Html line(List<Inline> line) {
      line.forEach(inline -> inline.accept(this));
      return html;
    }

    @Override
    public Html visit(Block.Heading heading) {
      String tag = "h" + heading.level();
      html.raw("<" + tag);
      if (dialect == Dialect.PAGE) {
        // Reader modes take a heading away whose own id looks like an author or an advertisement.
        html.raw("><span").attribute("id", heading.id()).raw("></span>");
      } else {
        html.own("id", heading.id()).raw(">");
      }
      return text(heading.content()).raw("</" + tag + ">\n");
    }

    @Override
    public Html visit(Block.Paragraph paragraph) {
      html.raw("<p>");
      return text(paragraph.content()).raw("</p>\n");
    }

    @Override
    public Html visit(Block.Listing listing) {
      String tag = listing.ordered() ? "ol" : "ul";
      html.raw("<" + tag);
      if (listing.ordered() && listing.start() != 1) {
        html.attribute("start", Integer.toString(listing.start()));
      }
      html.raw(">\n");
      for (List<Block> item : listing.items()) {
        html.raw("<li>");
        item.forEach(block -> item(block, listing.tight()));
        html.raw("</li>\n");
      }
      return html.raw("</" + tag + ">\n");
    }

    private void item(Block block, boolean tight) {
      if (tight && block instanceof Block.Paragraph paragraph) {
        text(paragraph.content());
      } else {
        block.accept(this);
      }
    }

    @Override
    public Html visit(Block.Quote quote) {
      html.raw("<blockquote>\n");
      return blocks(quote.content()).raw("</blockquote>\n");
    }

    @Override
    public Html visit(Block.Alert alert) {
      html.raw("<div")
          .own("class", "alert " + alert.kind().id())
          .own("role", "note")
          .raw(">\n")
          .boldParagraph("kind", phrases.message(ALERT.of(alert.kind())));
      return blocks(alert.content()).raw("</div>\n");
    }

    @Override
    public Html visit(Block.Regional regional) {
      html.raw("<div");
      region(regional.regions()).boldParagraph("who", phrases.names(REGION, regional.regions()));
      return blocks(regional.content()).raw("</div>\n");
    }

    void folded(First first) {
      html.raw("<details");
      region(first.regions())
          .raw("<summary><span")
          .own("class", "who")
          .raw(">")
          .text(phrases.names(REGION, first.regions()))
          .raw("</span> <strong>")
          .raw(plainLine(first.lead()).html())
          .raw("</strong></summary>\n");
      blocks(first.more()).raw("</details>\n");
    }

    private Html region(Set<Region> regions) {
      String ids = regions.stream().map(Region::id).collect(Collectors.joining(" "));
      return html.own("class", "for").own("data-for", ids).raw(">\n");
    }

    @Override
    public Html visit(Block.Table table) {
      html.raw("<table>\n<thead><tr>");
      for (Block.Table.Cell cell : table.header()) {
        html.raw("<th scope=\"col\"");
        content(cell).raw("</th>");
      }
      html.raw("</tr></thead>\n<tbody>\n");
      List<String> columns =
          table.header().stream().map(cell -> shortened(plain(cell.content()))).toList();
      for (List<Block.Table.Cell> row : table.rows()) {
        html.raw("<tr>");
        for (int i = 0; i < row.size(); i++) {
          // On a narrow screen each row is a card, and every cell says its column again.
          html.raw("<td").own("data-label", columns.get(i));
          content(row.get(i)).raw("</td>");
        }
        html.raw("</tr>\n");
      }
      return html.raw("</tbody>\n</table>\n");
    }

    /** Each cell says it again, so that a long one would be there a thousand times. */
    private static String shortened(String column) {
      return column.codePointCount(0, column.length()) <= COLUMN
          ? column
          : column.substring(0, column.offsetByCodePoints(0, COLUMN)).stripTrailing() + "…";
    }

    private Html content(Block.Table.Cell cell) {
      if (cell.alignment() != Block.Table.Alignment.START) {
        html.own("class", cell.alignment().id());
      }
      html.raw(">");
      return text(cell.content());
    }

    @Override
    public Html visit(Block.CodeBlock code) {
      return html.raw("<pre><code>").text(code.text()).raw("</code></pre>\n");
    }

    @Override
    public Html visit(Block.Rule rule) {
      return html.empty("hr");
    }

    @Override
    public Html visit(Block.Foreign foreign) {
      Language other = foreign.language();
      return html.raw("<div")
          .language(other.code(), other.direction())
          .raw(">\n")
          .raw(in(other).blocks(foreign.content()).html())
          .raw("</div>\n");
    }

    @Override
    public Html visit(Inline.Foreign foreign) {
      Language other = foreign.language();
      return html.raw("<span")
          .language(other.code(), other.direction())
          .raw(">")
          .raw(in(other).line(foreign.content()).html())
          .raw("</span>");
    }

    @Override
    public Html visit(Inline.Text text) {
      return html.text(text.text());
    }

    @Override
    public Html visit(Inline.Emphasis emphasis) {
      html.raw("<em>");
      return line(emphasis.content()).raw("</em>");
    }

    @Override
    public Html visit(Inline.Strong strong) {
      html.raw("<strong>");
      return line(strong.content()).raw("</strong>");
    }

    @Override
    public Html visit(Inline.Code code) {
      return html.raw("<code>").text(code.text()).raw("</code>");
    }

    @Override
    public Html visit(Inline.Link link) {
      Optional<String> address = links.apply(link.target());
      if (address.isEmpty()) {
        return line(link.content());
      }
      html.raw("<a").attribute("href", address.get()).raw(">");
      return line(link.content()).raw("</a>");
    }

    @Override
    public Html visit(Inline.LabelRef label) {
      return labels.write(labels.shown(label.name()), html);
    }

    @Override
    public Html visit(Inline.QuotedLabel quoted) {
      return labels.write(labels.quoted(quoted.text()), html);
    }

    @Override
    public Html visit(Inline.Citation citation) {
      if (citations.isPresent()) {
        cited.add(citation.source());
      }
      return html;
    }

    @Override
    public Html visit(Inline.Blank blank) {
      throw Inline.notInLetter(blank);
    }

    @Override
    public Html visit(Inline.LawRef law) {
      throw Inline.notInLetter(law);
    }

    @Override
    public Html visit(Inline.Break lineBreak) {
      return html.empty("br");
    }
  }
}
