package optout.check;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import optout.language.MessageArguments;
import optout.language.MessageUse;
import optout.language.MessageUses;
import optout.model.Content;
import optout.model.Language;
import optout.model.Language.Message;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Visible;

/**
 * Every language has the interface texts that the templates ask for, with the arguments they are
 * given, and none that nobody asks for.
 */
final class MessageCheck {
  private final Content content;
  private final MessageUses uses;

  /** The keys of all languages. */
  private final Set<String> texts;

  private final Problems problems;

  MessageCheck(Content content, MessageUses uses, Problems problems) {
    this.content = content;
    this.uses = uses;
    this.texts = new TreeSet<>();
    content.languages().values().forEach(language -> texts.addAll(language.messages().keySet()));
    this.problems = problems;
  }

  /** Adds what is wrong to the problems of the run. */
  void run() {
    Optional<Language> source =
        Optional.ofNullable(content.languages().get(content.site().sourceLanguage()));
    uses.uses().forEach(this::checkKey);
    for (Language language : content.languages().values()) {
      checkMissing(language, source);
      language.messages().forEach((key, message) -> check(key, message, source));
    }
  }

  /** A key that no language has is the mistake of the template that asks for it. */
  private void checkKey(String key, MessageUse use) {
    if (use.own().isPresent() && isNowhere(key)) {
      String guess = problems.hint(use.own().get(), key, texts);
      problems.error(
          use.own().get(),
          ProblemCode.LANGUAGE_MISSING_MESSAGE,
          "no language has the message '" + key + "'",
          guess.isEmpty() ? "correct it, or add it to every language" : guess);
    }
  }

  /** Without any text, the languages are at fault, which was reported when they were read. */
  private boolean isNowhere(String key) {
    return !texts.isEmpty() && !texts.contains(key);
  }

  private void checkMissing(Language language, Optional<Language> source) {
    if (language.messages().isEmpty()) {
      // Reported when it was read.
      return;
    }
    uses.uses()
        .forEach(
            (key, use) -> {
              boolean reported = use.own().isPresent() && isNowhere(key);
              if (!reported && !language.messages().containsKey(key)) {
                String original =
                    message(source, key)
                        .map(
                            one -> "; in " + source.get().code() + ": " + Visible.of(one.pattern()))
                        .orElse("");
                problems.error(
                    language.at(),
                    ProblemCode.LANGUAGE_MISSING_MESSAGE,
                    "the message '" + key + "' is missing",
                    "used by " + use.by() + original);
              }
            });
  }

  private void check(String key, Message message, Optional<Language> source) {
    if (!uses.mayUse(key)) {
      String guess = problems.hint(message.at(), key, uses.keys());
      problems.warning(
          message.at(),
          ProblemCode.LANGUAGE_UNUSED_MESSAGE,
          "nothing uses the message '" + key + "'",
          guess.isEmpty() ? "remove it" : guess);
      return;
    }
    if (message.pattern().isEmpty()) {
      // Reported when it was read.
      return;
    }
    Optional<String> mistake = MessageArguments.mistake(message.pattern());
    if (mistake.isPresent()) {
      problems.error(
          message.at(),
          ProblemCode.LANGUAGE_BAD_MESSAGE,
          "'" + key + "' is not a message: " + Visible.of(mistake.get()),
          "arguments are in braces, as in {name}; write '{' for the character {");
      return;
    }
    Set<String> found = MessageArguments.names(message.pattern());
    Optional<Message> original = message(source, key).filter(one -> !one.equals(message));
    MessageUse use = uses.uses().get(key);
    if (original.isEmpty() && use != null) {
      checkGiven(key, message, found, use);
    } else if (original.isPresent()
        && MessageArguments.mistake(original.get().pattern()).isEmpty()) {
      checkSame(key, message, found, MessageArguments.names(original.get().pattern()));
    }
  }

  /** An argument that is not given would be printed as it is, braces and all. */
  private void checkGiven(String key, Message message, Set<String> found, MessageUse use) {
    Set<String> unknown = new TreeSet<>(found);
    unknown.removeAll(use.arguments());
    for (String name : unknown) {
      String guess = problems.hint(message.at(), name, use.arguments());
      problems.error(
          message.at(),
          ProblemCode.LANGUAGE_UNKNOWN_ARGUMENT,
          "'" + key + "' has the argument {" + name + "}, which it is not given",
          guess.isEmpty() ? "it is given " + list(use.arguments()) : guess);
    }
  }

  private void checkSame(String key, Message message, Set<String> found, Set<String> wanted) {
    if (!wanted.equals(found)) {
      problems.error(
          message.at(),
          ProblemCode.LANGUAGE_OTHER_ARGUMENTS,
          "'" + key + "' has " + list(found) + ", in the source language " + list(wanted),
          "use the same arguments, in any order");
    }
  }

  private static String list(Set<String> arguments) {
    return arguments.isEmpty()
        ? "no arguments"
        : arguments.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
  }

  private static Optional<Message> message(Optional<Language> language, String key) {
    return language.flatMap(one -> Optional.ofNullable(one.messages().get(key)));
  }
}
