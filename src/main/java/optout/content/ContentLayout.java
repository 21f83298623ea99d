package optout.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optout.model.Editions;
import optout.model.LanguageTags;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Suggestion;

/** Names of the files in a content folder: what each is for. */
final class ContentLayout {
  private static final Pattern LANGUAGE =
      Pattern.compile("languages/(" + LanguageTags.FORM + ")\\.yaml");
  private static final Pattern SERVICE =
      Pattern.compile("services/([a-z0-9]+(?:-[a-z0-9]+)*)/(service|labels|screens)\\.yaml");
  private static final Pattern ITEM =
      Pattern.compile(
          "(guide|letter|page)s/([a-z0-9]+(?:-[a-z0-9]+)*)/(?:\\1\\.yaml|("
              + LanguageTags.FORM
              + ")\\.md)");
  static final String SITE = "site.yaml";
  private static final Set<String> SINGLE =
      Set.of(
          SITE,
          "sources.yaml",
          "authorities.yaml",
          "law.yaml",
          "legal-terms.yaml",
          "addresses.yaml");
  private static final List<String> NAMES =
      List.of(
          SITE,
          "sources.yaml",
          "authorities.yaml",
          "law.yaml",
          "legal-terms.yaml",
          "addresses.yaml",
          "service.yaml",
          "labels.yaml",
          "screens.yaml",
          "guide.yaml",
          "letter.yaml",
          "page.yaml");

  private final ContentFolder folder;

  ContentLayout(ContentFolder folder) {
    this.folder = folder;
  }

  /**
   * Reports every file that has no name that anybody reads.
   *
   * @param pictures files that {@code site.yaml} names
   */
  void reportUnknown(Set<String> pictures, Problems problems) {
    for (String name : folder.names()) {
      if (!SINGLE.contains(name)
          && !pictures.contains(name)
          && !LANGUAGE.matcher(name).matches()
          && !SERVICE.matcher(name).matches()
          && !ITEM.matcher(name).matches()
          && ScreenshotFolder.service(name).isEmpty()) {
        problems.error(
            Position.start(folder.shown(name)),
            ProblemCode.CONTENT_UNKNOWN_FILE,
            "unexpected file: nothing in this folder has that name",
            unknownFileHint(name));
      }
    }
  }

  private static String unknownFileHint(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    String guess = NAMES.contains(file) ? "" : Suggestion.hint(file, NAMES);
    return guess.isEmpty()
        ? "docs/writing.md shows the layout; names are in lower case; move other files elsewhere"
        : guess;
  }

  /** The codes of the languages that have a file. */
  Set<String> languages() {
    Set<String> codes = new TreeSet<>();
    for (String name : folder.names()) {
      Matcher matcher = LANGUAGE.matcher(name);
      if (matcher.matches()) {
        codes.add(matcher.group(1));
      }
    }
    return codes;
  }

  /** The ids of the services that have a file. */
  Set<String> services() {
    Set<String> ids = new TreeSet<>();
    for (String name : folder.names()) {
      Matcher matcher = SERVICE.matcher(name);
      if (matcher.matches()) {
        ids.add(matcher.group(1));
      }
      ScreenshotFolder.service(name).ifPresent(ids::add);
    }
    return ids;
  }

  /** The items of a kind with the languages they have editions in. */
  Map<String, Set<String>> items(Editions.Kind kind) {
    Map<String, Set<String>> items = new TreeMap<>();
    for (String name : folder.names()) {
      Matcher matcher = ITEM.matcher(name);
      if (matcher.matches() && matcher.group(1).equals(kind.id())) {
        Set<String> languages = items.computeIfAbsent(matcher.group(2), id -> new TreeSet<>());
        if (matcher.group(3) != null) {
          languages.add(matcher.group(3));
        }
      }
    }
    return items;
  }
}
