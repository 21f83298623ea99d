package optout.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Optional;
import optout.address.Address;
import optout.model.Inline;
import optout.problem.ProblemCode;
import optout.problem.Visible;

/** Turns Flexmark's inline nodes into the model's. */
final class InlineConversion {
  private final References references;
  private final Report report;
  private final BracketConversion brackets;
  private final Leftovers leftovers;
  private final BareAddresses addresses;

  InlineConversion(References references, Report report) {
    this.references = references;
    this.report = report;
    this.brackets = new BracketConversion(report);
    this.leftovers = new Leftovers(report);
    this.addresses = new BareAddresses(report);
  }

  /** The inlines of a paragraph, heading or table cell. */
  List<Inline> children(Node parent) {
    return children(parent, 0);
  }

  private List<Inline> children(Node parent, int depth) {
    InlineList list = new InlineList(report);
    append(parent, depth, list);
    return list.finish();
  }

  private void append(Node parent, int depth, InlineList list) {
    if (depth > Limits.NESTING) {
      Limits.reportDepth(parent.getStartOffset(), report);
      return;
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      convert(node, depth, list);
    }
  }

  private void convert(Node node, int depth, InlineList list) {
    int offset = node.getStartOffset();
    if (node instanceof Text || node instanceof WhiteSpace) {
      RawHtml.checkText(node.getChars(), report);
      leftovers.checkText(node);
      if (node instanceof Text && !isInLink(node)) {
        addresses.add(report.written(node.getChars()), offset, list);
      } else {
        list.text(report.unescaped(node.getChars()), offset);
      }
    } else if (node instanceof TextBase) {
      append(node, depth, list);
    } else if (node instanceof SoftLineBreak) {
      list.text("\n", offset);
    } else if (node instanceof HardLineBreak) {
      list.add(new Inline.Break());
    } else if (node instanceof HtmlEntity) {
      String decoded = Escaping.unescapeHtml(node.getChars());
      Characters.check(decoded, offset, report);
      list.text(decoded, offset);
    } else if (node instanceof Emphasis emphasis) {
      leftovers.checkStress(emphasis);
      list.add(new Inline.Emphasis(children(node, depth + 1)));
    } else if (node instanceof StrongEmphasis strong) {
      leftovers.checkStress(strong);
      list.add(new Inline.Strong(children(node, depth + 1)));
    } else if (node instanceof Code code) {
      list.add(new Inline.Code(code(code)));
    } else if (node instanceof Bracket bracket) {
      brackets.convert(bracket, list);
    } else if (node instanceof HtmlInlineBase) {
      RawHtml.report(node.getChars(), report);
      list.text(node.getChars().toString(), offset);
    } else if (node instanceof Image || node instanceof ImageRef) {
      report.error(
          offset,
          ProblemCode.MARKDOWN_IMAGE,
          "pictures cannot be put into the text",
          "a step's picture comes from guide.yaml; write \\! for the character ! before a [");
      list.text(node.getChars().toString(), offset);
    } else {
      convertLink(node, depth, list);
    }
  }

  /** Tells whether text belongs to a link, so that nothing in it can be another. */
  private boolean isInLink(Node text) {
    for (Node node = text.getParent(); node != null; node = node.getParent()) {
      if (node instanceof Link || (node instanceof LinkRef link && references.defines(link))) {
        return true;
      }
    }
    return false;
  }

  private void convertLink(Node node, int depth, InlineList list) {
    if (node instanceof Link link) {
      Links.checkTitle(link, report);
      link(Links.target(link.getUrl(), report), link, Edges.of(link), depth, list);
    } else if (node instanceof AutoLink link) {
      autolink(link.getText().toString(), "", link, list);
    } else if (node instanceof MailLink link) {
      autolink(link.getText().toString(), "mailto:", link, list);
    } else if (node instanceof LinkRef link && references.defines(link)) {
      link(references.target(link), link, Edges.of(link), depth, list);
    } else if (node instanceof LinkRef link) {
      undefined(link, depth, list);
    } else {
      BlockConversion.reportUnsupported(node, report);
    }
  }

  /** Of a link whose address was refused, the text remains. */
  private void link(
      Optional<Address.Accepted> target, Node link, Edges edges, int depth, InlineList list) {
    edges.before(list);
    if (target.isEmpty()) {
      append(link, depth + 1, list);
    } else {
      List<Inline> content = children(link, depth + 1);
      checkContent(link, content);
      list.add(new Inline.Link(target.get(), content, report.position(link.getStartOffset())));
    }
    edges.after(list);
  }

  private void checkContent(Node link, List<Inline> content) {
    for (Node inner = link.getFirstChild(); inner != null; inner = inner.getNext()) {
      if (inner instanceof Bracket bracket && bracket.kind() == Bracket.Kind.CITATION) {
        report.error(
            inner.getStartOffset(),
            ProblemCode.MARKDOWN_CITATION,
            "'" + inner.getChars() + "' is inside a link",
            "put it behind the link");
      }
    }
    if (content.isEmpty()) {
      report.error(
          link.getStartOffset(),
          ProblemCode.MARKDOWN_LINK_TEXT,
          "the link has no text",
          "write [text](address)");
    }
  }

  private void autolink(String text, String scheme, Node link, InlineList list) {
    int offset = link.getStartOffset();
    Inline.Text content = new Inline.Text(text, report.position(offset + 1));
    Optional<Address.Accepted> target = Links.target(scheme + text, offset + 1, report);
    list.add(
        target.isPresent()
            ? new Inline.Link(target.get(), List.of(content), report.position(offset))
            : content);
  }

  /** Brackets without a definition are just brackets, but two pairs were meant as a link. */
  private void undefined(LinkRef link, int depth, InlineList list) {
    Edges edges = Edges.of(link);
    list.text("[", edges.start());
    edges.before(list);
    append(link, depth + 1, list);
    edges.after(list);
    list.text("]", edges.end());
    if (link.isDummyReference()) {
      list.text("[]", edges.end() + 1);
    }
    if (!edges.hasLabel()) {
      if (link.getNext() instanceof Text next && next.getChars().startsWith("(")) {
        report.error(
            next.getStartOffset(),
            ProblemCode.MARKDOWN_LINK,
            "no address can be read from here on",
            "addresses contain no spaces; write \\[ for the character [");
      }
      return;
    }
    int offset = link.getReferenceOpeningMarker().getStartOffset();
    String label = link.getReference().toString();
    if (label.startsWith("^")) {
      brackets.citation(label.substring(1), offset, list);
      return;
    }
    list.text("[" + label + "]", offset);
    report.error(
        offset,
        ProblemCode.MARKDOWN_REFERENCE,
        "'[" + Visible.of(label) + "]' is not defined",
        references.hint(label));
  }

  /** CommonMark 6.1: line ends are spaces, and one space at each end is there for backticks. */
  private static String code(Code code) {
    String text = code.getText().toString().replaceAll("\n[ \t]*+", " ");
    if (code.getAncestorOfType(TableCell.class) != null) {
      text = text.replace("\\|", "|");
    }
    boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ");
    return padded && !text.isBlank() ? text.substring(1, text.length() - 1) : text;
  }
}
