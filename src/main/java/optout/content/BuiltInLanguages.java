package optout.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import optout.model.Language;
import optout.problem.Problems;

/** Interface texts that ship with the program, for sites without a file of their own for them. */
public final class BuiltInLanguages {
  /** The languages that ship with the program. */
  public static final List<String> CODES = List.of("de", "en");

  private BuiltInLanguages() {}

  /** The file of a language, if it ships with the program. */
  public static Optional<String> text(String code) {
    if (!CODES.contains(code)) {
      return Optional.empty();
    }
    try (InputStream in =
        BuiltInLanguages.class.getResourceAsStream("languages/" + code + ".yaml")) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: the texts of " + code);
      }
      return Optional.of(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A language that ships with the program. It falls back to no language that the site does not
   * have, and has no advice for translators: that is of another site.
   *
   * @param site the languages of the site
   */
  static Optional<Language> read(String code, Set<String> site, Problems problems) {
    return text(code)
        .flatMap(text -> Yaml.parse("(built in)/" + code + ".yaml", PlainText.of(text), problems))
        .map(node -> Languages.read(code, node, problems))
        .map(
            language ->
                new Language(
                    language.code(),
                    language.locale(),
                    language.nativeName(),
                    language.direction(),
                    language.fallback().filter(one -> site.contains(one.id())),
                    language.paper(),
                    language.letter(),
                    Language.Notes.NONE,
                    language.messages(),
                    language.at()));
  }
}
