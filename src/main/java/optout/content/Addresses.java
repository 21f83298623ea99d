package optout.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import optout.content.Node.ScalarType;
import optout.model.LanguageTags;
import optout.model.PublishedAddresses;
import optout.model.PublishedFolder;
import optout.model.Reference;
import optout.problem.ProblemArea;
import optout.problem.Problems;

/** Reads {@code addresses.yaml}: what was ever published. */
final class Addresses {
  private static final String FILES = "files";
  private static final String IN_LANGUAGES = "in-languages";
  private static final String BESIDE_GUIDES = "beside-guides";

  private static final Kind<Reference> ITEM =
      formed(
          "a guide, letter or page as guide:ID, letter:ID or page:ID",
          Pattern.compile("(?:guide|letter|page):[a-z0-9]+(?:-[a-z0-9]+)*"));

  private static final Kind<Reference> PATH =
      formed(
          "a path as feed.xml or embed/",
          Pattern.compile("(?:[A-Za-z0-9_][A-Za-z0-9._-]*/)*[A-Za-z0-9_][A-Za-z0-9._-]*/?"));

  private Addresses() {}

  private static Kind<Reference> formed(String form, Pattern pattern) {
    return new Kind<>(
        form,
        value ->
            value.is(ScalarType.TEXT)
                ? value
                    .written()
                    .flatMap(
                        text ->
                            pattern.matcher(text).matches()
                                ? Optional.of(new Reference(text, value.at()))
                                : value.wrong(form))
                : value.noText(),
        at -> new Reference("", at));
  }

  static PublishedAddresses read(Node node, Problems problems) {
    List<PublishedFolder> folders = new ArrayList<>();
    Fields file = Fields.of(node, ProblemArea.ADDRESS, problems);
    Optional<PublishedAddresses.Noted> files = noted(file, FILES);
    Optional<PublishedAddresses.Noted> inLanguages = noted(file, IN_LANGUAGES);
    Optional<PublishedAddresses.Noted> besideGuides = noted(file, BESIDE_GUIDES);
    for (Node.Entry language :
        file.entries(
            LanguageTags::isTag,
            "is not a language",
            code ->
                LanguageTags.hint(code)
                    + "; or one of: "
                    + String.join(", ", FILES, IN_LANGUAGES, BESIDE_GUIDES))) {
      Fields slugs = Fields.of(language.value(), ProblemArea.ADDRESS, problems);
      for (Node.Entry slug : slugs.ids()) {
        slugs
            .optional(slug.key(), ITEM)
            .ifPresent(
                item ->
                    folders.add(
                        new PublishedFolder(
                            language.key(), new Reference(slug.key(), slug.keyAt()), item)));
      }
    }
    return new PublishedAddresses(folders, files, inLanguages, besideGuides);
  }

  private static Optional<PublishedAddresses.Noted> noted(Fields file, String key) {
    return file.optionalList(key, PATH)
        .map(paths -> new PublishedAddresses.Noted(paths, file.at(key)));
  }
}
