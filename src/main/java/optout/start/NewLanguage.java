package optout.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.content.BuiltInLanguages;

/** File of a language to begin with: all texts of the source language, to be translated. */
public final class NewLanguage {
  private NewLanguage() {}

  /**
   * The file of a language.
   *
   * @param folder of the content
   * @param source language of the originals, whose texts are taken
   */
  public static NewFiles of(Path folder, String code, String source)
      throws IOException, RefusedException {
    String file = "languages/" + code + ".yaml";
    Optional<String> shipped = BuiltInLanguages.text(code);
    if (shipped.isPresent()) {
      return NewFiles.of(Map.of(file, shipped.get()));
    }
    Path original = folder.resolve("languages").resolve(source + ".yaml");
    String texts =
        Files.isRegularFile(original)
            ? Files.readString(original)
            : BuiltInLanguages.text(source)
                .orElseThrow(
                    () ->
                        new RefusedException(
                            "there are no texts in '" + source + "' to translate",
                            "add languages/" + source + ".yaml"));
    Locale locale = Locale.forLanguageTag(code);
    String name = locale.getDisplayLanguage(locale);
    String head =
        """
        # Interface texts. All of them are still in the language '%s': translate what stands behind each key, and keep
        # what stands in {braces}. Write plurals with the forms of this language: {n, plural, one {...} other {...}}.
        name: "%s"
        direction: %s
        fallback: %s
        """
            .formatted(source, name, isRightToLeft(name) ? "rtl" : "ltr", source);
    return NewFiles.of(Map.of(file, head + messages(texts)));
  }

  private static boolean isRightToLeft(String text) {
    byte direction = Character.getDirectionality(text.codePointAt(0));
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** The lines of the mapping of messages, with their comments. */
  private static String messages(String file) {
    return Stream.concat(
            Stream.of("messages:"),
            file.lines()
                .dropWhile(line -> !line.startsWith("messages:"))
                .skip(1)
                .takeWhile(line -> line.isBlank() || line.startsWith(" ") || line.startsWith("#")))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
