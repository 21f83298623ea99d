package optout.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.json.Json;
import optout.language.MessageFamily;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.model.Change;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Source;
import optout.page.Notices;
import optout.page.PageContext;
import optout.page.View;
import optout.site.Places;

/**
 * Makes the feeds of a language: what changed in its guides and letters, the newest first; used
 * once.
 */
public final class FeedViews {
  public static final MessageKey TITLE = MessageKey.of("feed.title", "site");
  public static final MessageKey ENTRY = MessageKey.of("feed.entry", "guide", "what");
  public static final MessageFamily<Change.Kind> KIND =
      MessageFamily.of("feed.*", Change.Kind.values());
  public static final MessageFamily<Change.Weight> WEIGHT =
      MessageFamily.of("feed.*", Change.Weight.values());

  public static final MessageKey NEW_LETTER = MessageKey.of("feed.new-letter");
  public static final MessageKey STANDS_IN = MessageKey.of("feed.stands-in", "language");

  /** Kinds of the notices on parts of a translation. */
  private static final Set<String> PARTS =
      Set.of(Notices.KIND_OUT_OF_DATE, Notices.KIND_NOT_TRANSLATED);

  private static final String MIDNIGHT = "T00:00:00Z";

  private final PageContext context;
  private final Content content;
  private final String language;
  private final Phrases phrases;

  public FeedViews(PageContext context, String language) {
    this.context = context;
    this.language = language;
    content = context.content();
    phrases = context.phrases(language);
  }

  /** An Atom feed (RFC 4287). */
  public FeedView atom() {
    List<FeedView.Entry> entries = entries();
    return new FeedView(
        language,
        context.absolute(Places.feed(language)),
        title(),
        updated(entries),
        content.site().publisher().name(),
        context.absolute(Places.home(language)),
        entries);
  }

  /** A JSON Feed (jsonfeed.org, version 1.1). */
  public byte[] json() {
    Map<String, Object> feed = new LinkedHashMap<>();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", title());
    feed.put("language", language);
    feed.put("home_page_url", context.absolute(Places.home(language)));
    feed.put("feed_url", context.absolute(Places.jsonFeed(language)));
    feed.put("authors", List.of(Map.of("name", content.site().publisher().name())));
    feed.put("items", entries().stream().map(FeedViews::item).toList());
    return Json.write(feed).getBytes(UTF_8);
  }

  private static Map<String, Object> item(FeedView.Entry entry) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", entry.id());
    item.put("url", entry.address());
    if (entry.language() != null) {
      item.put("language", entry.language());
    }
    item.put("title", entry.title());
    item.put("content_text", entry.text());
    item.put("date_published", entry.date() + MIDNIGHT);
    item.put("tags", List.of(entry.kind(), entry.weight()));
    return item;
  }

  private String title() {
    return phrases.message(TITLE, content.site().title());
  }

  /** The day of the newest entry; without any, that on which a guide was last looked at. */
  private String updated(List<FeedView.Entry> entries) {
    return entries.stream()
        .map(FeedView.Entry::date)
        .findFirst()
        .orElseGet(
            () ->
                content.guides().stream()
                    .map(Guide::sourcesChecked)
                    .max(Comparator.naturalOrder())
                    .orElse(LocalDate.EPOCH)
                    .toString());
  }

  private List<FeedView.Entry> entries() {
    List<FeedView.Entry> entries = new ArrayList<>();
    content
        .items()
        .forEach(item -> item.edition(language).ifPresent(edition -> add(item, edition, entries)));
    entries.sort(
        Comparator.comparing(FeedView.Entry::date).reversed().thenComparing(FeedView.Entry::id));
    return entries;
  }

  private void add(Editions item, Edition edition, List<FeedView.Entry> entries) {
    Map<String, Integer> counts = new HashMap<>();
    item.changes().forEach(change -> entries.add(entry(item, edition, change, counts)));
  }

  /**
   * @param counts how many changes of a kind a day had so far
   */
  private FeedView.Entry entry(
      Editions item, Edition edition, Change change, Map<String, Integer> counts) {
    String kind = change.kind().id();
    int count = counts.merge(change.date() + kind, 1, Integer::sum);
    // Where the original stands in for a translation, all of the entry is in its language.
    Phrases words = context.phrases(edition.language());
    boolean newLetter =
        change.kind() == Change.Kind.PUBLISHED && item.kind() == Editions.Kind.LETTER;
    String what = words.message(newLetter ? NEW_LETTER : KIND.of(change.kind()));
    String weight = words.message(WEIGHT.of(change.weight()));
    String more = change.text(edition.language(), content.site().sourceLanguage()).orElse("");
    return new FeedView.Entry(
        id(item, change, count),
        edition.language().equals(language) ? null : edition.language(),
        words.message(ENTRY, edition.title(), what),
        change.date().toString(),
        context.absolute(context.places().find(item, language).orElseThrow()),
        kind,
        change.weight().id(),
        Stream.of(what, more, weight, outOfDate(item, edition))
            .filter(sentence -> !sentence.isEmpty())
            .collect(Collectors.joining(" ")),
        change.sources().stream()
            .map(source -> content.sources().get(source.id()))
            .filter(Objects::nonNull)
            .map(FeedViews::source)
            .toList());
  }

  /**
   * Sentences that say which parts changed since they were translated or are not yet; else none.
   */
  private String outOfDate(Editions item, Edition edition) {
    return edition.standsIn()
        ? context
            .phrases(edition.language())
            .message(STANDS_IN, context.phrases(edition.language()).languageName(language))
        : Notices.of(context, item, edition).stream()
            .filter(notice -> PARTS.contains(notice.kind()))
            .map(View.Notice::text)
            .collect(Collectors.joining(" "));
  }

  /** A name for ever, whatever the item's address will be (RFC 4151). */
  private String id(Editions item, Change change, int count) {
    return "tag:"
        + content.site().address().getHost()
        + ","
        + change.date()
        + ":"
        + (item.kind() == Editions.Kind.LETTER ? "letter/" : "")
        + item.id()
        + "/"
        + language
        + "/"
        + change.kind().id()
        + (count == 1 ? "" : "-" + count);
  }

  private static View.Link source(Source source) {
    return new View.Link(source.title(), source.url().toString(), null);
  }
}
