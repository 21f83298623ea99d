package optout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the site that the benchmark builds, once as content of optout and once as content of Hugo:
 * guides of about 890 made-up words in five languages. The same number of guides gives the same
 * bytes. Runs as a single file:
 *
 * <pre>{@code
 * java src/test/java/optout/bench/Corpus.java GUIDES CONTENT_FOLDER HUGO_FOLDER
 * }</pre>
 */
public final class Corpus {
  /** The languages with their letters: consonants, then vowels. */
  private static final Map<String, String[]> LETTERS =
      new TreeMap<>(
          Map.of(
              "ar", new String[] {"ب ت ج د ر س ش ع ف ق ك ل م ن ه", "ا و ي"},
              "de", new String[] {"b d f g h k l m n r s t sch st w z", "a e i o u ä ö ü ei au"},
              "en", new String[] {"b c d f g h l m n p r s t th st w", "a e i o u ea ou"},
              "fr", new String[] {"b c d f g l m n p qu r s t v ch", "a e i o u é è ou ai"},
              "tr", new String[] {"b c ç d g ğ k l m n r s ş t y z", "a e ı i o ö u ü"}));

  private static final String SOURCE = "en";
  private static final Path LANGUAGES = Path.of("content/languages");
  private static final int LABELS = 40;
  private static final int STEPS = 6;
  private static final int CITED = 8;
  private static final int OWN = 2;
  private static final int SHARED = 12;

  private final int guides;
  private final Map<String, List<String>> words = new TreeMap<>();

  Corpus(int guides) {
    this.guides = guides;
    LETTERS.forEach((language, letters) -> words.put(language, vocabulary(language, letters)));
  }

  /** Writes both sites. */
  public static void main(String[] arguments) throws IOException {
    Corpus corpus = new Corpus(Integer.parseInt(arguments[0]));
    corpus.writeContent(Path.of(arguments[1]));
    corpus.writeHugo(Path.of(arguments[2]));
  }

  private static List<String> vocabulary(String language, String[] letters) {
    Random random = new Random(language.hashCode());
    String[] consonants = letters[0].split(" ");
    String[] vowels = letters[1].split(" ");
    return IntStream.range(0, 600)
        .mapToObj(
            word ->
                IntStream.rangeClosed(0, 1 + word % 3)
                    .mapToObj(
                        syllable ->
                            consonants[random.nextInt(consonants.length)]
                                + vowels[random.nextInt(vowels.length)])
                    .collect(Collectors.joining()))
        .toList();
  }

  /** How a tool writes what the other writes otherwise. */
  private interface Notation {
    String label(int number);

    String link(int guide);

    /** A paragraph that holds in some regions only. */
    String regional(String text);
  }

  private static final class Optout implements Notation {
    @Override
    public String label(int number) {
      return "[[label-" + number + "]]";
    }

    @Override
    public String link(int guide) {
      return "guide:" + id(guide) + "#limits";
    }

    @Override
    public String regional(String text) {
      return "> [!REGIONS eea ch]\n> " + text;
    }
  }

  private record Hugo(List<String> words) implements Notation {
    @Override
    public String label(int number) {
      return "**" + labelText(words, number) + "**";
    }

    @Override
    public String link(int guide) {
      return "../" + id(guide) + "/#limits";
    }

    @Override
    public String regional(String text) {
      return "> **EU, EEA, CH**\n>\n> " + text;
    }
  }

  private static String id(int guide) {
    return String.format("guide-%04d", guide);
  }

  private static String labelText(List<String> words, int number) {
    return words.get(number) + " " + words.get(number + LABELS);
  }

  private String title(String language, int guide) {
    Random random = new Random(guide);
    return new Prose(words.get(language), random).words(6) + " " + guide;
  }

  private String summary(String language, int guide) {
    return new Prose(words.get(language), new Random(guide)).sentence(14);
  }

  /** Sentences of made-up words. */
  private record Prose(List<String> words, Random random) {
    String words(int count) {
      String text =
          IntStream.range(0, count)
              .mapToObj(word -> words.get(random.nextInt(words.size())))
              .collect(Collectors.joining(" "));
      return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    String sentence(int count) {
      return words(count) + ".";
    }

    /** Sentences with emphasis here and there. */
    String sentences(int count) {
      return IntStream.range(0, count)
          .mapToObj(
              number ->
                  switch (random.nextInt(6)) {
                    case 0 -> words(5) + " *" + words(2) + "* " + sentence(4);
                    case 1 -> words(4) + " **" + words(1) + "**, " + sentence(6);
                    default -> sentence(8 + random.nextInt(6));
                  })
          .collect(Collectors.joining(" "));
    }
  }

  /** The Markdown of a guide, apart from its front matter. */
  private String body(String language, int guide, Notation notation) {
    Prose prose = new Prose(words.get(language), new Random(guide));
    List<String> blocks = new ArrayList<>();
    blocks.add(prose.sentences(3) + cite(guide, 0) + " " + prose.sentences(1) + cite(guide, 1));
    for (String route : List.of("web", "app")) {
      blocks.add("## " + prose.words(4) + " {#" + route + "}");
      blocks.add(prose.sentences(2) + cite(guide, 2));
      for (int step = 1; step <= STEPS; step++) {
        blocks.add("### " + prose.words(3) + " {#" + route + "-" + step + "}");
        blocks.add(prose.words(4) + " " + notation.label(step) + ". " + prose.sentences(1));
      }
    }
    blocks.add("## " + prose.words(4) + " {#limits}");
    blocks.add(
        IntStream.range(0, 4)
            .mapToObj(item -> "- " + prose.sentences(1) + cite(guide, 3 + item % 2))
            .collect(Collectors.joining("\n")));
    blocks.add("## " + prose.words(3) + " {#figures}");
    blocks.add(prose.sentences(4));
    blocks.add(table(prose));
    blocks.add("## " + prose.words(3) + " {#regions-apart}");
    blocks.add(notation.regional(prose.sentences(3) + cite(guide, 5)));
    blocks.add(
        prose.sentences(2)
            + (" [" + prose.words(2) + "](" + notation.link((guide + 1) % guides) + ")")
            + (" [" + prose.words(2) + "](https://example.org/help/" + guide + "?lang=" + language)
            + ")");
    blocks.add("## " + prose.words(3) + " {#order}");
    blocks.add(
        IntStream.rangeClosed(1, 5)
            .mapToObj(item -> item + ". " + prose.sentences(1))
            .collect(Collectors.joining("\n")));
    for (String section : List.of("reasons", "law")) {
      blocks.add("## " + prose.words(3) + " {#" + section + "}");
      blocks.add(prose.sentences(5) + cite(guide, 6));
      blocks.add(prose.sentences(5) + cite(guide, 7));
    }
    return String.join("\n\n", blocks) + "\n";
  }

  private static String table(Prose prose) {
    return "| "
        + (prose.words(1) + " | " + prose.words(2) + " | " + prose.words(1))
        + (" |\n|---|---|---:|\n")
        + IntStream.range(0, 6)
            .mapToObj(
                row -> "| " + prose.words(1) + " | " + prose.words(3) + " | " + 7 * row + " |")
            .collect(Collectors.joining("\n"));
  }

  private static String cite(int guide, int number) {
    return "[^source-" + source(guide, number) + "]";
  }

  /** A quarter of a guide's sources are its own. */
  private static int source(int guide, int number) {
    return number < CITED - OWN
        ? (guide + number) % SHARED
        : SHARED + OWN * guide + CITED - 1 - number;
  }

  private void writeContent(Path folder) throws IOException {
    write(
        folder.resolve("site.yaml"),
        """
        title: Benchmark
        address: https://example.org/guides/
        publisher:
          name: Example
          postal-address: [Example Street 1]
          email: hello@example.org
          responsible: Example Person
          website: https://example.org/
        licence: {name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/}
        corrections: {email: hello@example.org}
        languages: [en, ar, de, fr, tr]
        """);
    write(folder.resolve("services/bench/service.yaml"), service());
    write(folder.resolve("services/bench/labels.yaml"), labels());
    write(folder.resolve("sources.yaml"), sources());
    for (String language : words.keySet()) {
      write(folder.resolve("languages/" + language + ".yaml"), language(language));
      for (String page : List.of("home", "about")) {
        write(
            folder.resolve("pages/" + page + "/" + language + ".md"),
            head(language, page, page.equals("home") ? "" : page, 0) + page(language, page));
      }
    }
    write(folder.resolve("pages/home/page.yaml"), "order: 1\nmenu: none\n");
    write(folder.resolve("pages/about/page.yaml"), "order: 2\nmenu: footer\nshow: publisher\n");
    for (int guide = 0; guide < guides; guide++) {
      Path own = folder.resolve("guides/" + id(guide));
      write(own.resolve("guide.yaml"), guide(guide));
      for (String language : words.keySet()) {
        write(
            own.resolve(language + ".md"),
            head(language, title(language, guide), id(guide), guide)
                + body(language, guide, new Optout()));
      }
    }
  }

  /** The interface texts of the real site, where it has the language, else the English ones. */
  private static String language(String language) throws IOException {
    Path own = LANGUAGES.resolve(language + ".yaml");
    if (Files.exists(own)) {
      return Files.readString(own);
    }
    return Files.readString(LANGUAGES.resolve(SOURCE + ".yaml"))
        .replace("name: English", "name: " + language.toUpperCase(Locale.ROOT))
        .replace("locale: en-GB", "locale: " + language)
        .replace("direction: ltr", "direction: " + (language.equals("ar") ? "rtl" : "ltr"));
  }

  private String service() {
    return words.keySet().stream()
        .map(language -> "  " + language + ": {labels: own}\n")
        .collect(Collectors.joining("", "name: Bench\ninterfaces:\n", ""));
  }

  private String labels() {
    StringBuilder yaml = new StringBuilder();
    for (int label = 0; label < LABELS; label++) {
      yaml.append("label-" + label + ":\n  description: Number " + label + ".\n  texts:\n");
      for (String language : words.keySet()) {
        yaml.append("    " + language + ":\n      text: ")
            .append(labelText(words.get(language), label))
            .append("\n      confidence: high\n      evidence: [https://example.org/help]\n");
      }
    }
    return yaml.toString();
  }

  private String sources() {
    StringBuilder yaml = new StringBuilder();
    for (int source = 0; source < SHARED + OWN * guides; source++) {
      yaml.append("source-" + source + ":\n  title: " + sourceTitle(source) + "\n")
          .append("  publisher: Example\n  date: 2025-09-18\n  language: en\n")
          .append("  url: https://example.org/sources/" + source + "\n")
          .append("  checked: 2026-11-01\n  access: read\n");
    }
    return yaml.toString();
  }

  private String sourceTitle(int source) {
    return new Prose(words.get(SOURCE), new Random(source)).words(8);
  }

  private static String guide(int guide) {
    StringBuilder yaml =
        new StringBuilder("service: bench\norder: " + (guide % 999 + 1))
            .append("\nregions: [eea, ch, uk]\ngoal: {switch: label-6, set-to: \"off\"}\n")
            .append("minutes: 2\nsources-checked: 2026-11-01\ncheck-again-after: 2027-11-01\n")
            .append("routes:\n");
    for (String route : List.of("web", "app")) {
      yaml.append("  " + route + ":\n    deep-link: https://example.org/" + route + "\n")
          .append("    verifications: []\n    steps:\n");
      for (int step = 1; step <= STEPS; step++) {
        yaml.append("      - {id: " + route + "-" + step + ", labels: [label-" + step + "]")
            .append(step == STEPS ? ", switch: label-6, set-to: \"off\"}\n" : "}\n");
      }
    }
    return yaml.append("sources: [source-" + source(guide, 7) + "]\n").toString();
  }

  private String head(String language, String title, String slug, int guide) {
    return "---\ntitle: "
        + (title + "\nsummary: " + summary(language, guide) + "\n")
        + (slug.isEmpty() ? "" : "slug: " + slug + "\n")
        + (language.equals(SOURCE) ? "" : "translation: {of: en, by: machine, reviewed: null}\n")
        + "---\n";
  }

  private String page(String language, String page) {
    Prose prose = new Prose(words.get(language), new Random(page.hashCode()));
    return prose.sentences(4) + "\n\n## " + prose.words(3) + " {#more}\n\n" + prose.sentences(8);
  }

  private void writeHugo(Path folder) throws IOException {
    for (String language : words.keySet()) {
      Path content = folder.resolve("content/" + language);
      write(content.resolve("_index.md"), hugoHead(language, "home", 0) + page(language, "home"));
      write(content.resolve("about.md"), hugoHead(language, "about", 0) + page(language, "about"));
      for (int guide = 0; guide < guides; guide++) {
        write(
            content.resolve("guides/" + id(guide) + ".md"),
            hugoHead(language, title(language, guide), guide)
                + (body(language, guide, new Hugo(words.get(language))) + "\n")
                + footnotes(guide));
      }
    }
  }

  private String hugoHead(String language, String title, int guide) {
    return "---\ntitle: "
        + (title + "\ndescription: " + summary(language, guide) + "\nweight: " + (guide + 1))
        + "\nminutes: 2\nchecked: 2026-11-01\nmachine: "
        + (!language.equals(SOURCE) + "\n---\n");
  }

  private String footnotes(int guide) {
    return IntStream.range(0, CITED)
        .map(number -> source(guide, number))
        .mapToObj(
            source ->
                ("[^source-" + source + "]: [" + sourceTitle(source) + "]")
                    + ("(https://example.org/sources/" + source + "). Example, 18/09/2025.\n"))
        .collect(Collectors.joining());
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
