package optout.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.content.BuiltInLanguages;
import optout.language.Tongue;

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
    String head =
        """
        # Interface texts. All of them are still in the language '%s': translate what stands behind each key, and keep
        # what stands in {braces}. Write plurals with the forms of this language: {n, plural, one {...} other {...}}.
        name: "%s"
        direction: %s
        fallback: %s
        """
            .formatted(
                source,
                Tongue.nativeName(code),
                Tongue.isRightToLeft(code) ? "rtl" : "ltr",
                source);
    return NewFiles.of(Map.of(file, head + messages(texts)));
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
