package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import optout.testing.pdf.Ink;
import optout.testing.pdf.PrintedSheet;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Prose that nobody would write, in five scripts, on every kind of sheet: what the web page shows
 * is printed, or a problem.
 */
class SheetFuzzTest {
  private static final int BLOCKS = 3;

  /** A script, and letters to make words of. */
  enum Script {
    LATIN("en", "aeiouäöüßéçłnrstdlmkzwøıž"),
    GREEK("en", "αβγδεζηθικλμνξοπρσςτυφχψωάέή"),
    CYRILLIC("en", "абвгдежзиклмнопрстуфхцчшщъыьэюяѓѝђ"),
    ARABIC("ar", "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأؤإئًَُِّ"),
    HEBREW("he", "אבגדהוזחטיךכלםמןנסעףפץצקרשתְִַָ");

    private final String language;
    private final String letters;

    Script(String language, String letters) {
      this.language = language;
      this.letters = letters;
    }
  }

  /** A writer with a fixed seed: always the same prose. */
  private static final class Writer {
    private static final List<String> NUMBERS =
        List.of("25", "3.5", "1,234", "2026", "10 %", "+49 30 1234", "12:30", "٢٥", "€ 5");

    private final Random random;
    private final String letters;

    Writer(Script script) {
      random = new Random(script.ordinal());
      letters = script.letters;
    }

    private String word() {
      int length = random.nextInt(20) == 0 ? 60 : 1 + random.nextInt(11);
      // A mark needs a letter to stand on.
      return letters.charAt(0)
          + IntStream.range(0, length)
              .mapToObj(i -> String.valueOf(letters.charAt(random.nextInt(letters.length()))))
              .collect(Collectors.joining());
    }

    String words(int most) {
      return IntStream.rangeClosed(0, random.nextInt(most))
          .mapToObj(i -> word())
          .collect(Collectors.joining(" "));
    }

    private String inline() {
      return switch (random.nextInt(14)) {
        case 0 -> "**" + words(4) + "**";
        case 1 -> "*" + words(3) + "*";
        case 2 -> "[" + words(3) + "](https://example.org/a-b/c)";
        case 3 -> "[[settings]]";
        case 4 -> "[[settings]]: **" + words(2) + "**";
        case 5 -> NUMBERS.get(random.nextInt(NUMBERS.size()));
        case 6 -> "(" + words(2) + ")";
        case 7 -> "[" + words(2) + "],";
        case 8 -> "`Ctrl+" + words(1) + "`";
        case 9 -> "**[" + words(2) + "](https://example.org)**";
        case 10 -> "Settings → Privacy";
        case 11 -> "**" + words(1) + "** (**" + words(1) + "**):";
        default -> words(6);
      };
    }

    String line() {
      return words(2)
          + " "
          + IntStream.rangeClosed(0, random.nextInt(7))
              .mapToObj(i -> inline())
              .collect(Collectors.joining(" "))
          + List.of(".", "?", "!", "").get(random.nextInt(4));
    }

    private String list(String mark) {
      return IntStream.rangeClosed(0, 1 + random.nextInt(2))
          .mapToObj(i -> mark + " " + line() + "\n")
          .collect(Collectors.joining());
    }

    private String table() {
      int columns = 2 + random.nextInt(2);
      String cells = "|" + (words(1) + "|").repeat(columns) + "\n";
      return cells + "|" + "---|".repeat(columns) + "\n" + row(columns) + row(columns);
    }

    private String row(int columns) {
      return IntStream.range(0, columns)
              .mapToObj(i -> "|" + (random.nextBoolean() ? inline() : words(1)))
              .collect(Collectors.joining())
          + "|\n";
    }

    String block() {
      return switch (random.nextInt(6)) {
        case 0 -> list("-");
        case 1 -> list("1.");
        case 2 -> table();
        case 3 -> "> [!REGIONS eea]\n> " + line() + "\n";
        case 4 -> "> [!NOTE]\n> " + line() + "\n";
        default -> line() + "\n";
      };
    }

    String blocks(int most) {
      return IntStream.rangeClosed(0, random.nextInt(most))
          .mapToObj(i -> block())
          .collect(Collectors.joining("\n"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void endsAsSheetsOrAsProblemsAtTheirPlaces(Script script, @TempDir Path folder) {
    boolean both = script.language.equals("ar");
    SampleSite site = both ? SampleSite.named("right-to-left", folder) : SampleSite.in(folder);
    Writer writer = new Writer(script);
    String body = body(writer);
    site.with(
        """
        -- content/guides/example/guide.yaml -- changed
        -      - {id: open-settings, labels: [settings], screen: menu}
        +      - {id: open-settings, labels: [settings, training-switch], screen: menu}
        """);
    site.with(edition("en", "", writer, body));
    if (both) {
      String translation =
          "translation:\n  of: en\n  by: machine\n  reviewed: null\n  revisions: now\n";
      site.with(edition("ar", translation, writer, body));
    }

    SampleSite.Run run = site.build();

    assertThat(run.output().lines().filter(line -> line.contains(": error:"))).isEmpty();
    assertThat(run.exitCode()).as(run.output() + run.errors()).isZero();
    for (String language : both ? List.of("en", "ar") : List.of("en")) {
      for (String sheet : List.of("handout", "handout-large", "flyer", "poster")) {
        String name = language + "/fuzz/" + sheet + ".pdf";
        PrintedSheet printed =
            new PrintedSheet(name, site.published(name).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Ink.of(printed)).as(name).allMatch(page -> page.missing() == 0);
      }
    }
  }

  private static String body(Writer writer) {
    return """
        %s[^example-help]

        > [!REGIONS uk]
        > %s

        ## In {#web}

        ### %s {#open-settings}

        [[settings]] [[training-switch]]

        %s

        ### %s {#switch-off}

        [[training-switch]]

        %s

        ## %s {#limits}

        %s
        """
        .formatted(
            writer.line(),
            writer.line(),
            writer.words(5),
            writer.blocks(BLOCKS),
            writer.words(5),
            writer.blocks(BLOCKS).replace("[[settings]]", "[[training-switch]]"),
            writer.words(4),
            writer.blocks(BLOCKS));
  }

  private static String edition(String language, String translation, Writer writer, String body) {
    return "-- content/guides/example/"
        + language
        + ".md --\n---\ntitle: \""
        + writer.words(6)
        + "\"\nsummary: \""
        + writer.words(20)
        + "\"\nslug: fuzz\n"
        + translation
        + "---\n"
        + body;
  }
}
