package optout.content;

import static optout.content.Kinds.LANGUAGE;
import static optout.content.Kinds.NAME;
import static optout.content.Kinds.REFERENCE;
import static optout.content.Kinds.TEXT;
import static optout.content.Kinds.oneOf;

import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import optout.model.Language;
import optout.model.Language.Direction;
import optout.model.Language.LetterLayout;
import optout.model.Language.Paper;
import optout.model.LanguageTags;
import optout.problem.ProblemArea;
import optout.problem.Problems;
import optout.problem.ValueProblem;

/** Reads {@code languages/<code>.yaml}. */
final class Languages {
  private static final Predicate<String> MESSAGE_KEY =
      Pattern.compile("[a-z0-9]++(?:[.-][a-z0-9]++)*+").asMatchPredicate();

  private Languages() {}

  static Language read(String code, Node node, Problems problems) {
    Fields fields = Fields.of(node, ProblemArea.LANGUAGE, problems);
    Language language =
        new Language(
            code,
            locale(fields).orElse(code),
            fields.required("name", NAME),
            fields.required("direction", oneOf(Direction.class)),
            fields.optional("fallback", REFERENCE),
            fields.optional("paper", oneOf(Paper.class)),
            layout(fields),
            notes(fields),
            messages(fields.mapping("messages")),
            fields.at());
    fields.end();
    return language;
  }

  /** A tag that dates, lists and plurals can follow; of a wrong one they would know nothing. */
  private static Optional<String> locale(Fields fields) {
    Optional<String> locale = fields.optional("locale", LANGUAGE);
    locale.ifPresent(
        tag -> {
          try {
            new Locale.Builder().setLanguageTag(tag);
          } catch (IllformedLocaleException e) {
            fields.report(
                fields.at("locale"),
                ValueProblem.BAD_VALUE,
                "'locale' is '" + tag + "'",
                LanguageTags.FORM_HINT);
          }
        });
    return locale;
  }

  private static Language.Notes notes(Fields fields) {
    Map<String, String> glossary = new LinkedHashMap<>();
    fields
        .optionalMapping("glossary")
        .ifPresent(
            words ->
                words
                    .ids()
                    .forEach(
                        word ->
                            words
                                .optional(word.key(), NAME)
                                .ifPresent(text -> glossary.put(word.key(), text))));
    return new Language.Notes(fields.list("notes", TEXT), glossary);
  }

  /** Layout of letters on paper. */
  private static LetterLayout layout(Fields fields) {
    return fields
        .optionalMapping("letter")
        .map(
            letter -> {
              LetterLayout layout = letter.required("layout", oneOf(LetterLayout.class));
              letter.end();
              return layout;
            })
        .orElse(LetterLayout.PLAIN);
  }

  private static Map<String, Language.Message> messages(Fields fields) {
    Map<String, Language.Message> messages = new LinkedHashMap<>();
    for (Node.Entry entry :
        fields.entries(MESSAGE_KEY, "is not the name of a message", "as in skip-to-content")) {
      String text = fields.optional(entry.key(), TEXT).orElse("");
      messages.put(entry.key(), new Language.Message(text, entry.value().at()));
    }
    if (fields.isEmpty()) {
      fields.report(
          fields.at(),
          ValueProblem.BAD_VALUE,
          "'messages' is empty",
          "copy those of another language");
    }
    return messages;
  }
}
