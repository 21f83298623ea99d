package optout.prose;

import java.util.List;
import java.util.stream.Collectors;
import optout.model.Inline;

/** Writes a line of prose as its words: without markup, links and citations. */
record PlainWords(Labels labels) implements Inline.Visitor<String> {
  String of(List<Inline> line) {
    return line.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
  }

  @Override
  public String visit(Inline.Text text) {
    return text.text();
  }

  @Override
  public String visit(Inline.Emphasis emphasis) {
    return of(emphasis.content());
  }

  @Override
  public String visit(Inline.Strong strong) {
    return of(strong.content());
  }

  @Override
  public String visit(Inline.Code code) {
    return code.text();
  }

  @Override
  public String visit(Inline.Link link) {
    return of(link.content());
  }

  @Override
  public String visit(Inline.LabelRef label) {
    return labels.shown(label.name()).text();
  }

  @Override
  public String visit(Inline.QuotedLabel quoted) {
    return labels.quoted(quoted.text()).text();
  }

  @Override
  public String visit(Inline.Citation citation) {
    return "";
  }

  @Override
  public String visit(Inline.Blank blank) {
    throw Inline.notInLetter(blank);
  }

  @Override
  public String visit(Inline.LawRef law) {
    throw Inline.notInLetter(law);
  }

  @Override
  public String visit(Inline.Break lineBreak) {
    return " ";
  }

  @Override
  public String visit(Inline.Foreign foreign) {
    Labels inside = labels.inside(foreign.language(), foreign.language());
    return new PlainWords(inside).of(foreign.content());
  }
}
