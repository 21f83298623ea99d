package optout.content;

import java.util.LinkedHashMap;
import java.util.Map;
import optout.model.Language;
import optout.model.Language.Direction;
import optout.model.Problems;

/** Reads {@code languages/<code>.yaml}. */
final class Languages {
  /** Language tags as our file names have them: BCP 47, language first, in lower case. */
  static final String CODE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

  private static final String MESSAGE_KEY = "[a-z0-9]+([.-][a-z0-9]+)*";

  private Languages() {}

  static Language read(String code, Node node, Problems problems) {
    Fields fields = Fields.of(node, "language", problems);
    Map<String, Language.Message> messages = new LinkedHashMap<>();
    for (Node.Entry entry : fields.entries("messages", MESSAGE_KEY)) {
      if (entry.value() instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
        messages.put(entry.key(), new Language.Message(scalar.text().strip(), scalar.at()));
      } else {
        problems.error(
            entry.keyAt(), "language/bad-value", "'" + entry.key() + "' has no text", "");
      }
    }
    Language language =
        new Language(
            code,
            fields.optionalText("locale").orElse(code),
            fields.text("name"),
            fields.constant("direction", Direction.class),
            fields.optionalReference("fallback"),
            messages,
            fields.at());
    fields.end();
    return language;
  }
}
