package optout.prose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optout.model.LabelName;
import optout.model.LabelScope;
import optout.model.Language;
import optout.model.Language.Direction;
import optout.model.ShownLabel;

/** The controls that prose names, as readers of one language see them. */
public final class Labels {
  private final LabelScope scope;
  private final Language own;
  private final Language around;

  public Labels(LabelScope scope, Language own) {
    this(scope, own, own);
  }

  private Labels(LabelScope scope, Language own, Language around) {
    this.scope = scope;
    this.own = own;
    this.around = around;
  }

  /**
   * The same controls in a text of another language, which the same readers see.
   *
   * @param own language of these readers
   */
  Labels inside(Language other, Language own) {
    return new Labels(scope, own, other);
  }

  /** The label of an id that the data of a guide names. */
  public ShownLabel shown(String id) {
    return shown(new LabelName(Optional.empty(), id));
  }

  /**
   * The label of a name.
   *
   * @throws IllegalArgumentException if not exactly one has it: labels are checked before rendering
   */
  public ShownLabel shown(LabelName name) {
    return only(scope.find(name), "label '" + name + "'");
  }

  /**
   * The label that has this text in the language of the text around it or in English.
   *
   * @throws IllegalArgumentException if not exactly one has it
   */
  ShownLabel quoted(String text) {
    return only(scope.withText(text, around.code()), "label that reads '" + text + "'");
  }

  private ShownLabel only(List<LabelScope.Found> found, String what) {
    if (found.size() != 1) {
      throw new IllegalArgumentException("there is not one " + what + ": " + found.size());
    }
    return found
        .get(0)
        .shown(own.code())
        .or(() -> found.get(0).shown(around.code()))
        .orElseThrow(() -> new IllegalArgumentException("no text: " + what));
  }

  /**
   * Tells whether it may be taken for a part of the sentence, so that it stands in quotation marks.
   */
  private static boolean isLong(String text) {
    return Stream.of(text.split(" ", -1))
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .count()
        > 2;
  }

  /** A label's text, marked as the service's words and with its language where that is another. */
  Html write(ShownLabel label, Html html) {
    html.raw("<b").own("class", "label");
    if (isLong(label.text())) {
      html.own("data-long", "");
    }
    html.own("translate", "no");
    if (label.isForeignTo(around.code())) {
      boolean isOwn = label.language().equals(own.code());
      html.language(label.language(), isOwn ? own.direction() : Direction.LTR, around.direction());
    }
    return html.raw(">").text(label.text()).raw("</b>");
  }
}
