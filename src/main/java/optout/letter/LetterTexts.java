package optout.letter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.letter.LetterText.ClauseText;
import optout.letter.LetterText.Paragraph;
import optout.model.Block;
import optout.model.Edition;
import optout.model.Edition.StepText;
import optout.model.Inline;
import optout.model.Law;
import optout.model.Law.Provision;
import optout.model.Letter;
import optout.model.Letter.Clause;
import optout.model.Region;
import optout.model.Service;
import optout.prose.Labels;

/** Makes the text of a letter from an edition of it, in which there is nothing but text. */
public final class LetterTexts {
  public static final MessageKey ARTICLE = MessageKey.of("law.article", "article", "law");
  public static final MessageKey PARAGRAPH =
      MessageKey.of("law.paragraph", "article", "paragraph", "law");
  public static final MessageKey POINT =
      MessageKey.of("law.point", "article", "paragraph", "point", "law");

  private final Law law;
  private final Phrases phrases;
  private final Labels labels;

  public LetterTexts(Law law, Phrases phrases, Labels labels) {
    this.law = law;
    this.phrases = phrases;
    this.labels = labels;
  }

  /** The text of an edition. */
  public LetterText text(Letter letter, Service service, Edition edition) {
    return new LetterText(
        letter,
        service.addressees(),
        letter.clauses().stream()
            .flatMap(
                clause ->
                    edition.clauses().stream()
                        .filter(text -> text.id().equals(clause.id()))
                        .map(text -> clause(clause, text)))
            .toList());
  }

  private ClauseText clause(Clause clause, StepText text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Block block : text.body()) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraphs.add(new Paragraph(false, pieces(paragraph.content())));
      } else if (block instanceof Block.Listing list) {
        list.items().stream()
            .flatMap(List::stream)
            .filter(Block.Paragraph.class::isInstance)
            .map(item -> new Paragraph(true, pieces(((Block.Paragraph) item).content())))
            .forEach(paragraphs::add);
      }
    }
    return new ClauseText(clause, words(text.heading()), paragraphs);
  }

  private String words(List<Inline> line) {
    StringBuilder words = new StringBuilder();
    pieces(line).forEach(piece -> words.append(piece instanceof Piece.Words one ? one.text() : ""));
    return words.toString();
  }

  private List<Piece> pieces(List<Inline> line) {
    List<Piece> pieces = new ArrayList<>();
    for (Inline inline : line) {
      piece(inline).ifPresent(pieces::add);
    }
    return pieces;
  }

  private Optional<Piece> piece(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return Optional.of(new Piece.Words(text.text().replace('\n', ' ')));
    }
    if (inline instanceof Inline.Link link) {
      return link.bare().map(Piece.Words::new);
    }
    if (inline instanceof Inline.LabelRef label) {
      return Optional.of(new Piece.Words(phrases.quote(labels.shown(label.name()).text())));
    }
    if (inline instanceof Inline.Blank blank) {
      return Optional.of(new Piece.Blank(blank.field()));
    }
    return inline instanceof Inline.LawRef ref
        ? Optional.of(new Piece.Provision(citations(ref.right())))
        : Optional.empty();
  }

  private Map<Region, String> citations(String right) {
    Map<Region, String> citations = new EnumMap<>(Region.class);
    Optional.ofNullable(law.rights().get(right))
        .ifPresent(
            known ->
                known
                    .provisions()
                    .forEach((region, provision) -> citations.put(region, cite(provision))));
    return citations;
  }

  /** A provision as the language cites it, such as {@code Article 21(1) GDPR}. */
  private String cite(Provision provision) {
    String statute =
        Optional.ofNullable(law.statutes().get(provision.statute().id()))
            .flatMap(one -> one.name(phrases.language().code()))
            .orElse(provision.statute().id());
    String article = Integer.toString(provision.article());
    Optional<String> paragraph = provision.paragraph().map(number -> Integer.toString(number));
    if (paragraph.isEmpty()) {
      return phrases.message(ARTICLE, article, statute);
    }
    return provision
        .point()
        .map(point -> phrases.message(POINT, article, paragraph.get(), point, statute))
        .orElseGet(() -> phrases.message(PARAGRAPH, article, paragraph.get(), statute));
  }
}
