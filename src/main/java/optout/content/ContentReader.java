package optout.content;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import optout.markdown.DeepStack;
import optout.model.Authority;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Language;
import optout.model.LanguageTags;
import optout.model.Law;
import optout.model.LegalTerms;
import optout.model.Letter;
import optout.model.Page;
import optout.model.PublishedAddresses;
import optout.model.Reference;
import optout.model.Service;
import optout.model.Site;
import optout.model.Source;
import optout.problem.Outcome;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Visible;

/**
 * Reads a content folder. Every file in it is read, or reported.
 *
 * <pre>{@code
 * Outcome<ContentReader.Result> read = ContentReader.read(Path.of("content"), "content");
 * }</pre>
 */
public final class ContentReader {
  private static final String ADDRESSES = "addresses.yaml";

  private final ContentFolder folder;
  private final ContentLayout layout;
  private final Problems problems;

  private ContentReader(ContentFolder folder, Problems problems) {
    this.folder = folder;
    this.layout = new ContentLayout(folder);
    this.problems = problems;
  }

  /** Content that was read, and the number of files. */
  public record Result(Optional<Content> content, int files) {}

  /**
   * Reads a folder.
   *
   * @param shownAs how the folder is called in messages
   * @return no content, with problems, if a file could not be read at all: whatever refers to
   *     something in it would seem to be wrong
   * @throws java.io.UncheckedIOException if the disk fails
   */
  public static Outcome<Result> read(Path content, String shownAs) {
    return read(content, shownAs, Map.of());
  }

  /**
   * Reads a folder as if some of its files were changed.
   *
   * @param drafts their texts, by their paths below the folder
   */
  public static Outcome<Result> read(Path content, String shownAs, Map<String, String> drafts) {
    return read(List.of(new ContentRoot(content, shownAs)), drafts);
  }

  /**
   * Reads folders that are laid over each other: a file of a later one takes the place of that of
   * the same name in an earlier one. What was ever published is what any of them notes.
   */
  public static Outcome<Result> read(List<ContentRoot> folders) {
    return read(folders, Map.of());
  }

  private static Outcome<Result> read(List<ContentRoot> folders, Map<String, String> drafts) {
    Problems problems = new Problems();
    ContentFolder folder = ContentFolder.list(folders, drafts, problems);
    Optional<Content> read = new ContentReader(folder, problems).read();
    return problems.with(new Result(read, folder.size()));
  }

  private Optional<Content> read() {
    if (!folder.has(ContentLayout.SITE)) {
      problems.error(
          Position.start(folder.shown(ContentLayout.SITE)),
          ProblemCode.CONTENT_NO_SITE,
          "there is no site.yaml, so this is not a content folder",
          "name the folder with --content; docs/writing.md says what is in it");
      return Optional.empty();
    }
    Set<String> pictures = new HashSet<>();
    Logos logos = new Logos(folder, problems);
    Optional<Site> site =
        folder
            .yaml(ContentLayout.SITE)
            .flatMap(
                node ->
                    Sites.read(
                        node,
                        logo -> {
                          pictures.add(logo.id());
                          return logos.read(logo);
                        },
                        problems));
    layout.reportUnknown(pictures, problems);
    Map<String, Source> sources = optional("sources.yaml", Sources::read, Map.of());
    Map<String, Authority> authorities =
        optional("authorities.yaml", Sources::authorities, Map.of());
    Law law = optional("law.yaml", Laws::read, Law.NONE);
    LegalTerms terms = optional("legal-terms.yaml", TermTable::read, LegalTerms.NONE);
    PublishedAddresses ledger = ledger();
    Map<String, Language> languages = languages(site);
    Map<String, Service> services = services();
    EditionReader editions =
        new EditionReader(
            site.filter(found -> found.languages().size() == 1).isPresent(), problems);
    List<Guide> guides = guides(editions);
    List<Letter> letters = letters(editions);
    List<Page> pages = pages(editions);
    return site.filter(found -> !folder.hasUnreadable())
        .map(
            found ->
                new Content(
                    found,
                    languages,
                    services,
                    sources,
                    authorities,
                    law,
                    terms,
                    guides,
                    letters,
                    pages,
                    ledger));
  }

  /**
   * Reads a table that need not be there.
   *
   * @param otherwise in its place, also if it cannot be read
   */
  private <T> T optional(String name, BiFunction<Node, Problems, T> reader, T otherwise) {
    return folder.has(name) && !folder.isComment(name)
        ? folder.yaml(name).map(node -> reader.apply(node, problems)).orElse(otherwise)
        : otherwise;
  }

  private PublishedAddresses ledger() {
    PublishedAddresses ledger = PublishedAddresses.NONE;
    for (ContentFolder one : folder.each(ADDRESSES)) {
      Optional<Node> node =
          one.isComment(ADDRESSES) ? Optional.empty() : folder.note(one.yaml(ADDRESSES));
      if (node.isPresent()) {
        ledger = ledger.and(Addresses.read(node.get(), problems));
      }
    }
    return ledger;
  }

  private Map<String, Language> languages(Optional<Site> site) {
    Map<String, Language> languages = new HashMap<>();
    for (String code : layout.languages()) {
      String name = "languages/" + code + ".yaml";
      if (!LanguageTags.isTag(code)) {
        problems.error(
            Position.start(folder.shown(name)),
            ProblemCode.LANGUAGE_BAD_CODE,
            "'" + Visible.of(code) + "' is not the code of a language",
            LanguageTags.hint(code));
      }
      folder
          .yaml(name)
          .ifPresent(node -> languages.put(code, Languages.read(code, node, problems)));
    }
    Set<String> published =
        site.stream()
            .flatMap(found -> found.languages().stream())
            .map(Reference::id)
            .collect(Collectors.toSet());
    for (String code : published) {
      if (!languages.containsKey(code) && !folder.has("languages/" + code + ".yaml")) {
        BuiltInLanguages.read(code, published, problems)
            .ifPresent(language -> languages.put(code, language));
      }
    }
    return languages;
  }

  private Map<String, Service> services() {
    Map<String, Service> services = new HashMap<>();
    for (String id : layout.services()) {
      String path = "services/" + id + "/";
      Services.Head head =
          folder
              .yaml(path + "service.yaml")
              .map(node -> Services.head(node, problems))
              .orElse(new Services.Head(id, Map.of(), Map.of()));
      services.put(
          id,
          new Service(
              id,
              head.name(),
              head.interfaces(),
              head.addressees(),
              folder
                  .yaml(path + "labels.yaml")
                  .map(node -> Services.labels(node, problems))
                  .orElse(Map.of()),
              folder.has(path + "screens.yaml")
                  ? folder
                      .yaml(path + "screens.yaml")
                      .map(node -> Screens.read(node, problems))
                      .orElse(Map.of())
                  : Map.of(),
              new ScreenshotFolder(folder, problems).read(id),
              Position.start(folder.shown(path + "service.yaml"))));
    }
    return services;
  }

  private List<Guide> guides(EditionReader editions) {
    Guides reader = new Guides(problems);
    return items(Editions.Kind.GUIDE, editions, reader::guide).stream()
        .sorted(Comparator.comparingInt(Guide::order).thenComparing(Guide::id))
        .toList();
  }

  private List<Letter> letters(EditionReader editions) {
    Letters reader = new Letters(problems);
    return items(Editions.Kind.LETTER, editions, reader::letter).stream()
        .sorted(Comparator.comparingInt(Letter::order).thenComparing(Letter::id))
        .toList();
  }

  private List<Page> pages(EditionReader editions) {
    Guides reader = new Guides(problems);
    return items(Editions.Kind.PAGE, editions, reader::page).stream()
        .sorted(Comparator.comparingInt(Page::order).thenComparing(Page::id))
        .toList();
  }

  /** Makes a guide, letter or page of its data and its editions. */
  private interface ItemReader<T> {
    T read(String id, Node node, Map<String, Edition> editions);
  }

  private <T> List<T> items(Editions.Kind kind, EditionReader texts, ItemReader<T> reader) {
    return DeepStack.map(
            layout.items(kind).entrySet(),
            item -> {
              String id = item.getKey();
              // Read even if the data cannot be: their problems are to be found in the same run.
              Map<String, Edition> editions = editions(kind, texts, id, item.getValue());
              return folder
                  .yaml(kind.folder() + "/" + id + "/" + kind.id() + ".yaml")
                  .map(node -> reader.read(id, node, editions));
            })
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Map<String, Edition> editions(
      Editions.Kind kind, EditionReader reader, String id, Set<String> languages) {
    Map<String, Edition> editions = new HashMap<>();
    for (String language : languages) {
      String name = kind.folder() + "/" + id + "/" + language + ".md";
      folder
          .note(
              folder
                  .text(name)
                  .flatMap(
                      text ->
                          reader.read(
                              folder.shown(name), text, language, kind, id.equals(Page.HOME))))
          .ifPresent(edition -> editions.put(language, edition));
    }
    return editions;
  }
}
