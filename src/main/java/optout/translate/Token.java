package optout.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import optout.language.MessageArguments;
import optout.markdown.Markdown;
import optout.model.Block;
import optout.model.Inline;
import optout.model.Prose;
import optout.problem.Position;
import optout.problem.Problems;

/**
 * Placeholder in a text, which its translation has as well: a label, a citation, the target of a
 * link, a field of a letter, a provision of law, the id of a heading.
 *
 * @param written as it stands in the text
 * @param at its place in the text
 */
record Token(String written, Position at) {
  private static final String NO_FILE = "text";

  /**
   * The placeholders of some Markdown.
   *
   * @param problems takes what is wrong with it, by line and column of the text
   */
  static List<Token> inMarkdown(String text, Problems problems) {
    List<Block> blocks = Markdown.parse(NO_FILE, text, 1, problems);
    List<Token> tokens = new ArrayList<>();
    Prose.blocks(blocks, Block.Heading.class)
        .filter(heading -> !heading.id().isEmpty())
        .forEach(heading -> tokens.add(new Token("{#" + heading.id() + "}", heading.at())));
    Prose.inlines(blocks).flatMap(Token::of).forEach(tokens::add);
    return List.copyOf(tokens);
  }

  private static Stream<Token> of(Inline inline) {
    if (inline instanceof Inline.LabelRef label) {
      return Stream.of(new Token("[[" + label.name() + "]]", label.at()));
    } else if (inline instanceof Inline.QuotedLabel label) {
      return Stream.of(new Token("[[\"" + label.text() + "\"]]", label.at()));
    } else if (inline instanceof Inline.Citation citation) {
      return Stream.of(new Token("[^" + citation.source() + "]", citation.at()));
    } else if (inline instanceof Inline.Link link) {
      return Stream.of(new Token("(" + link.target().uri() + ")", link.at()));
    } else if (inline instanceof Inline.Blank blank) {
      return Stream.of(new Token("{{" + blank.field() + "}}", blank.at()));
    } else if (inline instanceof Inline.LawRef law) {
      return Stream.of(new Token("{{law:" + law.right() + "}}", law.at()));
    }
    return Stream.empty();
  }

  /** The arguments of an interface text in ICU message format, each of them once. */
  static List<Token> inMessage(String pattern) {
    return MessageArguments.mistake(pattern).isPresent()
        ? List.of()
        : MessageArguments.names(pattern).stream()
            .map(
                name ->
                    new Token(
                        "{" + name + "}",
                        new Position(NO_FILE, 1, Math.max(0, pattern.indexOf("{" + name)) + 1)))
            .toList();
  }
}
