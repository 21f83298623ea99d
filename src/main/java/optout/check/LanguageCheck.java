package optout.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import optout.model.Content;
import optout.model.Language;
import optout.model.Reference;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Visible;
import optout.site.SitePath;

/** Languages of the site exist, their fallbacks lead to one of them, and no file is left over. */
final class LanguageCheck {
  private final Content content;
  private final Problems problems;
  private final Set<String> published = new HashSet<>();

  LanguageCheck(Content content, Problems problems) {
    this.content = content;
    this.problems = problems;
  }

  void run() {
    for (Reference language : content.site().languages()) {
      Known.check(
          language,
          "language",
          content.languages().keySet(),
          ProblemCode.SITE_UNKNOWN_LANGUAGE,
          "add languages/" + Visible.of(language.id()) + ".yaml",
          problems);
      if (!published.add(language.id())) {
        problems.error(
            language.at(),
            ProblemCode.SITE_DUPLICATE_LANGUAGE,
            "duplicate language '" + Visible.of(language.id()) + "'",
            "remove one");
      }
    }
    checkCopies();
    Map<String, String> folded = new TreeMap<>();
    for (Language language : new TreeMap<>(content.languages()).values()) {
      checkFolder(language, folded);
      if (!published.contains(language.code())) {
        problems.warning(
            language.at(),
            ProblemCode.LANGUAGE_NOT_PUBLISHED,
            "the language '" + language.code() + "' is not in site.yaml, so it is not published",
            "add it to 'languages' there, or remove the file");
      }
      language
          .fallback()
          .ifPresent(
              fallback ->
                  Known.check(
                      fallback,
                      "language",
                      published,
                      ProblemCode.LANGUAGE_UNKNOWN_FALLBACK,
                      "name a language of site.yaml",
                      problems));
      checkCircle(language);
    }
  }

  private void checkCopies() {
    Map<String, Language> byName = new TreeMap<>();
    for (Language language : new TreeMap<>(content.languages()).values()) {
      Language earlier = byName.putIfAbsent(language.nativeName(), language);
      if (earlier != null && !language.nativeName().isEmpty()) {
        boolean isSource = language.code().equals(content.site().sourceLanguage());
        Language copy = isSource ? earlier : language;
        Language original = isSource ? language : earlier;
        problems.warning(
            copy.at(),
            ProblemCode.LANGUAGE_COPY,
            "the language '"
                + copy.code()
                + "' is called '"
                + Visible.of(copy.nativeName())
                + "', as '"
                + original.code()
                + "' is",
            "write its own name and texts");
      }
    }
  }

  /** The pages of a language are in a folder of its name, on any system. */
  private void checkFolder(Language language, Map<String, String> folded) {
    String code = language.code();
    String earlier = folded.putIfAbsent(code.toLowerCase(Locale.ROOT), code);
    if (earlier != null) {
      problems.error(
          Position.start(language.at().file()),
          ProblemCode.LANGUAGE_BAD_CODE,
          "'" + code + "' differs from '" + earlier + "' in case alone",
          "keep one of them: on many systems their folders are the same");
    }
    if (!SitePath.isName(code)) {
      problems.error(
          Position.start(language.at().file()),
          ProblemCode.LANGUAGE_BAD_CODE,
          "Windows knows no folder that is called '" + code + "'",
          "add the script, as in " + code + "-Latn");
    }
  }

  private void checkCircle(Language start) {
    Set<String> seen = new HashSet<>();
    Optional<Language> language = Optional.of(start);
    while (language.isPresent()) {
      if (!seen.add(language.get().code())) {
        problems.error(
            start.fallback().map(Reference::at).orElse(start.at()),
            ProblemCode.LANGUAGE_FALLBACK_CIRCLE,
            "the fallbacks of '" + start.code() + "' go in a circle",
            "let them end in '" + content.site().sourceLanguage() + "', which has none");
        return;
      }
      language =
          language
              .flatMap(Language::fallback)
              .flatMap(next -> Optional.ofNullable(content.languages().get(next.id())));
    }
  }
}
