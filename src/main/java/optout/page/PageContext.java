package optout.page;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import optout.address.Address;
import optout.language.Phrases;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.LabelScope;
import optout.model.Language;
import optout.model.Letter;
import optout.model.Page;
import optout.model.Service;
import optout.prose.Citations;
import optout.prose.Dialect;
import optout.prose.Labels;
import optout.prose.ProseHtml;
import optout.prose.ProseMarkdown;
import optout.prose.ProsePlain;
import optout.prose.ProseText;
import optout.site.Places;
import optout.site.SitePath;
import optout.site.StepPictures;
import org.jspecify.annotations.Nullable;

/**
 * Content, plan, pictures and phrases that every page of a site is made with; shared by all
 * threads.
 */
public final class PageContext {
  private final Content content;
  private final Places places;
  private final StepPictures pictures;
  private final Map<String, Phrases> phrases;
  private final Map<String, View.Facts> facts = new ConcurrentHashMap<>();

  public PageContext(Content content, Places places, StepPictures pictures) {
    this.content = content;
    this.places = places;
    this.pictures = pictures;
    this.phrases =
        content.languages().values().stream()
            .collect(Collectors.toMap(Language::code, Phrases::new));
  }

  public Content content() {
    return content;
  }

  public Places places() {
    return places;
  }

  public StepPictures pictures() {
    return pictures;
  }

  /** The phrases of a language of the site. */
  public Phrases phrases(String language) {
    return Optional.ofNullable(phrases.get(language)).orElseThrow();
  }

  /** A writer for the prose of an edition as shown at a path, in a frame of a language. */
  public ProseHtml prose(
      SitePath path, String frameLanguage, Editions item, Edition edition, Citations citations) {
    return new ProseHtml(
        Dialect.PAGE,
        phrases(edition.language()),
        labels(item, edition.language()),
        Optional.of(citations),
        target -> Optional.of(link(path, frameLanguage, target)));
  }

  /**
   * A writer for a guide's practice page or frame: it cites nothing, and no link leads out of the
   * site, where what one does has effects, or where a frame may not lead.
   *
   * @param guide where anchors of the text are
   */
  public ProseHtml closedProse(
      SitePath path, String frameLanguage, Guide item, Edition edition, String guide) {
    return new ProseHtml(
        Dialect.PAGE,
        phrases(edition.language()),
        labels(item, edition.language()),
        Optional.empty(),
        target ->
            switch (target.kind()) {
              case GUIDE, LETTER, PAGE -> Optional.of(link(path, frameLanguage, target));
              case ANCHOR -> Optional.of(guide + "#" + target.anchor());
              default -> Optional.empty();
            });
  }

  /** A writer for a text on paper or on somebody else's page: it cites nothing. */
  public ProseHtml takenAlong(Dialect dialect, String language, Editions item, Edition edition) {
    return new ProseHtml(
        dialect,
        phrases(edition.language()),
        labels(item, edition.language()),
        Optional.empty(),
        target -> Optional.of(absolute(language, item, target)));
  }

  /** The same, as Markdown. */
  public ProseText markdown(String language, Editions item, Edition edition) {
    return new ProseMarkdown(
        phrases(edition.language()),
        labels(item, edition.language()),
        target -> absolute(language, item, target));
  }

  /** The same, as plain text. */
  public ProseText plainText(String language, Editions item, Edition edition) {
    return new ProsePlain(
        phrases(edition.language()),
        labels(item, edition.language()),
        target -> absolute(language, item, target));
  }

  /** The absolute address of a file of the site. */
  public String absolute(SitePath there) {
    return there.under(content.site().address()).toString();
  }

  /** The absolute address of a link's target in a guide, letter or page. */
  private String absolute(String language, Editions item, Address.Accepted address) {
    Optional<SitePath> there =
        address.kind() == Address.Kind.ANCHOR
            ? places.find(item, language)
            : content.target(address).flatMap(other -> places.find(other, language));
    return there
        .map(path -> absolute(path) + (address.anchor().isEmpty() ? "" : "#" + address.anchor()))
        .orElse(address.uri().toString());
  }

  /** The labels that a guide's or page's prose may name, as readers of a language see them. */
  public Labels labels(Editions item, String language) {
    return new Labels(LabelScope.of(content, item), phrases(language).language());
  }

  /** Addresses with which readers correct an edition. */
  public Corrections corrections(SitePath path, Edition edition) {
    return corrections(path, edition.language());
  }

  /** Addresses with which readers correct a page that has no edition, in their language. */
  public Corrections corrections(SitePath path, String language) {
    return new Corrections(content.site().corrections(), phrases(language), path.path(), language);
  }

  /** A language and its direction. */
  public View.LanguageOf language(String code) {
    return new View.LanguageOf(code, phrases(code).language().direction().id());
  }

  /** The language of the site's title, which need not be one of the site's. */
  public View.LanguageOf titleLanguage() {
    String code = content.site().titleLanguage();
    return phrases.containsKey(code) ? language(code) : new View.LanguageOf(code, "auto");
  }

  /** The facts about a guide in a language, which many pages show. */
  View.Facts facts(Guide guide, String language, Function<Guide, View.Facts> make) {
    return facts.computeIfAbsent(language + " " + guide.id(), unknown -> make.apply(guide));
  }

  /** The language of a text that stands among text of another; null if it is the same. */
  View.@Nullable LanguageOf foreign(String code, String around) {
    return code.equals(around) ? null : language(code);
  }

  /**
   * The page that lists the authorities, as seen from another page, if there is one.
   *
   * @param language of the site that the reader has chosen
   * @param around language of the text around the link
   */
  public Optional<View.Link> authorities(SitePath path, String language, String around) {
    return content
        .page(Page.Extra.AUTHORITIES)
        .flatMap(
            page ->
                link(
                    page,
                    language,
                    around,
                    any -> places.find(page, language).map(path::relativize)));
  }

  /**
   * A link to a letter, with its title for words.
   *
   * @param language of the site that the reader has chosen
   * @param around language of the text around the link
   * @param address how pages of the site are linked to
   */
  public Optional<View.Link> letter(
      Letter letter, String language, String around, Function<SitePath, String> address) {
    return link(letter, language, around, any -> places.find(letter, language).map(address));
  }

  /**
   * A link with the title of a guide or page for its words.
   *
   * @param language of the site that the reader has chosen
   * @param around language of the text around the link
   * @param address where it leads to for the edition that these readers see
   * @return nothing, if there is no edition for them, or no address
   */
  Optional<View.Link> link(
      Editions item, String language, String around, Function<Edition, Optional<String>> address) {
    return link(item, language, around, Edition::title, address);
  }

  /** The same with other words of the edition than its title. */
  Optional<View.Link> link(
      Editions item,
      String language,
      String around,
      Function<Edition, String> words,
      Function<Edition, Optional<String>> address) {
    return content
        .edition(item, language)
        .flatMap(
            edition ->
                address
                    .apply(edition)
                    .map(
                        there ->
                            new View.Link(
                                words.apply(edition), there, foreign(edition.language(), around))));
  }

  /** The service a guide or letter is about. */
  public Service service(Editions item) {
    return content.service(item).orElseThrow();
  }

  /** A link's target as an address relative to a page. */
  private String link(SitePath path, String language, Address.Accepted address) {
    Optional<? extends Editions> item = content.target(address);
    if (item.isEmpty()) {
      return address.uri().toString();
    }
    String href = path.relativize(places.find(item.get(), language).orElseThrow());
    return address.anchor().isEmpty() ? href : href + "#" + address.anchor();
  }
}
