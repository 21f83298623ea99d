package optout.page;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import optout.language.MessageArguments;
import optout.model.Content;
import optout.model.Language;
import optout.model.Problems;
import optout.model.Suggestion;

/**
 * Every language has the interface texts that the templates ask for, with the arguments they are
 * given, and none that nobody asks for.
 */
public final class MessageCheck {
  private final Content content;
  private final Map<String, String> keys;
  private final Problems problems;

  /**
   * @param overlay folder with templates that replace built-in ones
   */
  public MessageCheck(Content content, Optional<Path> overlay, Problems problems) {
    this.content = content;
    this.keys = MessageKeys.all(overlay);
    this.problems = problems;
  }

  /** Adds what is wrong to the problems of the run. */
  public void run() {
    Optional<Language> source =
        Optional.ofNullable(content.languages().get(content.site().sourceLanguage()));
    for (Language language : content.languages().values()) {
      checkKeys(language);
      language.messages().forEach((key, message) -> checkPattern(key, message, source));
    }
  }

  private void checkKeys(Language language) {
    keys.forEach(
        (key, user) -> {
          if (!language.messages().containsKey(key)) {
            problems.error(
                language.at(),
                "language/missing-message",
                "the message '" + key + "' is missing",
                "used by " + user);
          }
        });
    language
        .messages()
        .forEach(
            (key, message) -> {
              if (!keys.containsKey(key)) {
                problems.warning(
                    message.at(),
                    "language/unused-message",
                    "nothing uses the message '" + key + "'",
                    Suggestion.nearest(key, keys.keySet())
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("remove it"));
              }
            });
  }

  private void checkPattern(String key, Language.Message message, Optional<Language> source) {
    Optional<String> mistake = MessageArguments.mistake(message.pattern());
    if (mistake.isPresent()) {
      problems.error(
          message.at(),
          "language/bad-message",
          "'" + key + "' is no message: " + mistake.get(),
          "arguments stand in braces, as in {name}");
      return;
    }
    source
        .flatMap(of -> Optional.ofNullable(of.messages().get(key)))
        .filter(of -> MessageArguments.mistake(of.pattern()).isEmpty())
        .ifPresent(
            of -> {
              SortedSet<String> wanted = MessageArguments.names(of.pattern());
              SortedSet<String> found = MessageArguments.names(message.pattern());
              if (!wanted.equals(found)) {
                problems.error(
                    message.at(),
                    "language/other-arguments",
                    "'"
                        + key
                        + "' has the arguments "
                        + found
                        + ", in the source language "
                        + wanted,
                    "use the same, in any order");
              }
            });
  }
}
