package optout.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.model.Guide;
import optout.model.Region;
import optout.model.Route;
import optout.model.Verification;
import optout.prose.ProseHtml;
import optout.site.Sheet;
import optout.site.SitePath;
import org.jspecify.annotations.Nullable;

/** Shows guides as lists do, with the quiet facts about each. */
public final class GuideLinks {
  public static final MessageKey EVERYWHERE = MessageKey.of("facts.everywhere");
  public static final MessageKey REGIONS = MessageKey.of("facts.regions", "regions");
  public static final MessageKey NOT_VERIFIED = MessageKey.of("verification.none");
  public static final MessageKey VERIFIED =
      MessageKey.of("verification.done", "date", "by", "region", "language");
  public static final MessageKey UNNAMED = MessageKey.of("verification.unnamed");

  private final PageContext context;
  private final SitePath path;
  private final String language;
  private final Phrases phrases;

  /**
   * @param language of the site that the reader has chosen: where the links lead
   * @param around language of the text around the list
   */
  public GuideLinks(PageContext context, SitePath path, String language, String around) {
    this.context = context;
    this.path = path;
    this.language = language;
    this.phrases = context.phrases(around);
  }

  /** All guides, in their order. */
  List<View.GuideLink> all() {
    return context.content().guides().stream().flatMap(guide -> link(guide).stream()).toList();
  }

  /** Some guides that follow a guide; after the last comes the first again. */
  List<View.GuideLink> others(Guide than) {
    return context.content().others(than).stream().flatMap(guide -> link(guide).stream()).toList();
  }

  private Optional<View.GuideLink> link(Guide guide) {
    return context
        .content()
        .edition(guide, language)
        .flatMap(
            edition ->
                context
                    .places()
                    .find(guide, language)
                    .map(
                        there ->
                            new View.GuideLink(
                                edition.title(),
                                edition.summary(),
                                path.relativize(there),
                                facts(guide),
                                check(guide),
                                sheets(guide),
                                context
                                    .places()
                                    .reuse(guide, edition.language())
                                    .map(path::relativize)
                                    .orElse(null),
                                context.foreign(edition.language(), phrases.language().code()))));
  }

  /** The sheets of a guide to print. */
  List<View.Sheet> sheets(Guide guide) {
    return Sheet.OF_GUIDES.stream()
        .flatMap(
            sheet ->
                context.places().handout(guide, language, sheet).stream()
                    .map(
                        there ->
                            new View.Sheet(
                                phrases.message(GuideViews.SHEET.of(sheet)),
                                path.relativize(there),
                                file(sheet, phrases))))
        .toList();
  }

  /** Kind of file that a sheet is, for which paper, and how long it is at most. */
  static String file(Sheet sheet, Phrases phrases) {
    String paper = sheet.paper(phrases.paper());
    return sheet.isShort()
        ? phrases.message(GuideViews.SHORT_FILE, paper, sheet.mostPages())
        : phrases.message(GuideViews.LONG_FILE, paper);
  }

  /** Facts about a guide that a reader wants to know before beginning. */
  View.Facts facts(Guide guide) {
    return context.facts(guide, phrases.language().code(), this::newFacts);
  }

  private View.Facts newFacts(Guide guide) {
    return new View.Facts(
        regions(guide.regions()),
        guide.minutes().orElse(null),
        day(guide.sourcesChecked()),
        verifiedOrNot(guide.routes()));
  }

  private String regions(Set<Region> regions) {
    return regions.size() == Region.values().length
        ? phrases.message(EVERYWHERE)
        : phrases.message(REGIONS, phrases.names(ProseHtml.REGION, regions));
  }

  /** The last verification of one of some routes, or that there is none. */
  public String verifiedOrNot(List<Route> routes) {
    return verified(routes).orElseGet(() -> phrases.message(NOT_VERIFIED));
  }

  /** The last verification of one of some routes: by whom, when and where. */
  Optional<String> verified(List<Route> routes) {
    return routes.stream()
        .flatMap(route -> route.verifications().stream())
        .max(Comparator.comparing(Verification::on))
        .map(this::verified);
  }

  private String verified(Verification verification) {
    return phrases.message(
        VERIFIED,
        phrases.date(verification.on()),
        verification.by().equals(Verification.UNNAMED)
            ? phrases.message(UNNAMED)
            : verification.by(),
        phrases.message(ProseHtml.REGION.of(verification.region())),
        phrases.languageName(verification.interfaceLanguage()));
  }

  /**
   * Address at which somebody with an account can check a guide; null if it need not be, or has no
   * steps.
   */
  @Nullable String check(Guide guide) {
    return checkOf(guide, guide.routes());
  }

  /** The same for some of its routes. */
  public @Nullable String checkOf(Guide guide, List<Route> routes) {
    return verified(routes).isPresent()
        ? null
        : context.places().check(guide, language).map(path::relativize).orElse(null);
  }

  /** A day, for people and for machines. */
  public View.Day day(LocalDate day) {
    return new View.Day(day.toString(), phrases.date(day));
  }
}
