package optout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import optout.language.Phrases;
import optout.model.Block;
import optout.model.Inline;
import optout.model.Named;
import optout.model.Region;

/**
 * Writes prose as HTML. Everything that came from content is escaped; link targets were checked
 * when the content was read.
 */
final class ProseHtml {
  private final Phrases phrases;
  private final Labels labels;
  private final Optional<Citations> citations;
  private final Function<String, Optional<String>> links;

  /**
   * @param phrases of the prose's language
   * @param citations counts them; without it, none are written
   * @param links turns a link's target into an address relative to the page; without one, the
   *     link's text stands alone
   */
  ProseHtml(
      Phrases phrases,
      Labels labels,
      Optional<Citations> citations,
      Function<String, Optional<String>> links) {
    this.phrases = phrases;
    this.labels = labels;
    this.citations = citations;
    this.links = links;
  }

  /** Blocks, one below the other. */
  void blocks(List<Block> blocks, Html html) {
    for (Block block : blocks) {
      block(block, html);
    }
  }

  private void block(Block block, Html html) {
    if (block instanceof Block.Heading heading) {
      String tag = "h" + heading.level();
      html.raw("<" + tag).attribute("id", heading.id()).raw(">");
      inlines(heading.content(), html);
      html.raw("</" + tag + ">\n");
    } else if (block instanceof Block.Paragraph paragraph) {
      html.raw("<p>");
      inlines(paragraph.content(), html);
      html.raw("</p>\n");
    } else if (block instanceof Block.Listing listing) {
      listing(listing, html);
    } else if (block instanceof Block.Quote quote) {
      html.raw("<blockquote>\n");
      blocks(quote.content(), html);
      html.raw("</blockquote>\n");
    } else if (block instanceof Block.Alert alert) {
      html.raw("<div class=\"alert " + alert.kind().id() + "\" role=\"note\">\n<p class=\"kind\">");
      html.text(name("alert", alert.kind())).raw("</p>\n");
      blocks(alert.content(), html);
      html.raw("</div>\n");
    } else if (block instanceof Block.Regional regional) {
      regional(regional, html);
    } else if (block instanceof Block.Table table) {
      table(table, html);
    } else if (block instanceof Block.CodeBlock code) {
      html.raw("<pre><code>").text(code.text()).raw("</code></pre>\n");
    } else {
      html.raw("<hr>\n");
    }
  }

  private void regional(Block.Regional regional, Html html) {
    String ids = regional.regions().stream().map(Region::id).collect(Collectors.joining(" "));
    html.raw("<div class=\"for\"").attribute("data-for", ids).raw(">\n<p class=\"who\">");
    html.text(regions(regional.regions())).raw("</p>\n");
    blocks(regional.content(), html);
    html.raw("</div>\n");
  }

  /** The names of some regions, as a list in the prose's language. */
  String regions(Iterable<Region> regions) {
    List<String> names = new ArrayList<>();
    regions.forEach(region -> names.add(name("region", region)));
    return phrases.list(names);
  }

  /** The name of a constant in the prose's language. */
  String name(String kind, Named constant) {
    return phrases.message(kind + "." + constant.id(), Map.of());
  }

  private void listing(Block.Listing listing, Html html) {
    String tag = listing.ordered() ? "ol" : "ul";
    html.raw("<" + tag);
    if (listing.ordered() && listing.start() != 1) {
      html.attribute("start", Integer.toString(listing.start()));
    }
    html.raw(">\n");
    for (List<Block> item : listing.items()) {
      html.raw("<li>");
      for (Block block : item) {
        if (listing.tight() && block instanceof Block.Paragraph paragraph) {
          inlines(paragraph.content(), html);
        } else {
          block(block, html);
        }
      }
      html.raw("</li>\n");
    }
    html.raw("</" + tag + ">\n");
  }

  private void table(Block.Table table, Html html) {
    html.raw("<table>\n<thead><tr>");
    for (Block.Table.Cell cell : table.header()) {
      cell("th scope=\"col\"", cell, html);
      html.raw("</th>");
    }
    html.raw("</tr></thead>\n<tbody>\n");
    List<String> columns = table.header().stream().map(this::column).toList();
    for (List<Block.Table.Cell> row : table.rows()) {
      html.raw("<tr>");
      for (int i = 0; i < row.size(); i++) {
        // On a narrow screen each row is a card, and every cell says its column again.
        cell("td data-label=\"" + columns.get(i) + "\"", row.get(i), html);
        html.raw("</td>");
      }
      html.raw("</tr>\n");
    }
    html.raw("</tbody>\n</table>\n");
  }

  private String column(Block.Table.Cell header) {
    return new Html().text(plain(header.content())).toString();
  }

  private void cell(String tag, Block.Table.Cell cell, Html html) {
    html.raw("<" + tag);
    if (cell.alignment() != Block.Table.Alignment.START) {
      html.attribute("class", cell.alignment().id());
    }
    html.raw(">");
    inlines(cell.content(), html);
  }

  /** A line of text. */
  void inlines(List<Inline> inlines, Html html) {
    for (Inline inline : inlines) {
      inline(inline, html);
    }
  }

  private void inline(Inline inline, Html html) {
    if (inline instanceof Inline.Text text) {
      html.text(text.text());
    } else if (inline instanceof Inline.Emphasis emphasis) {
      html.raw("<em>");
      inlines(emphasis.content(), html);
      html.raw("</em>");
    } else if (inline instanceof Inline.Strong strong) {
      html.raw("<strong>");
      inlines(strong.content(), html);
      html.raw("</strong>");
    } else if (inline instanceof Inline.Code code) {
      html.raw("<code>").text(code.text()).raw("</code>");
    } else if (inline instanceof Inline.Link link) {
      Optional<String> address = links.apply(link.target());
      address.ifPresent(href -> html.raw("<a").attribute("href", href).raw(">"));
      inlines(link.content(), html);
      address.ifPresent(href -> html.raw("</a>"));
    } else if (inline instanceof Inline.LabelRef label) {
      labels.write(labels.shown(label.label()), html);
    } else if (inline instanceof Inline.QuotedLabel quoted) {
      labels.write(labels.quoted(quoted.text()), html);
    } else if (inline instanceof Inline.Citation citation) {
      citations.ifPresent(counted -> citation(counted.cite(citation.source()), html));
    } else {
      html.raw("<br>\n");
    }
  }

  private void citation(Citations.Use use, Html html) {
    html.raw("<sup><a")
        .attribute("id", "r" + use.number() + "-" + use.count())
        .attribute("href", "#s" + use.number())
        .attribute("aria-label", phrases.message("source.number", Map.of("n", use.number())))
        .raw(">" + use.number() + "</a></sup>");
  }

  /** A line as plain text: without markup, links and citations. */
  String plain(List<Inline> inlines) {
    StringBuilder plain = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        plain.append(text.text());
      } else if (inline instanceof Inline.Code code) {
        plain.append(code.text());
      } else if (inline instanceof Inline.Emphasis emphasis) {
        plain.append(plain(emphasis.content()));
      } else if (inline instanceof Inline.Strong strong) {
        plain.append(plain(strong.content()));
      } else if (inline instanceof Inline.Link link) {
        plain.append(plain(link.content()));
      } else if (inline instanceof Inline.LabelRef label) {
        plain.append(labels.shown(label.label()).text());
      } else if (inline instanceof Inline.QuotedLabel quoted) {
        plain.append(quoted.text());
      } else if (inline instanceof Inline.Break) {
        plain.append(' ');
      }
    }
    return plain.toString();
  }
}
