package optout.content;

import static optout.content.Kinds.NAME;
import static optout.content.Kinds.REFERENCE;
import static optout.content.Kinds.TEXT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import optout.address.KebabCase;
import optout.content.Node.ScalarType;
import optout.markdown.Markdown;
import optout.model.Block;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Reference;
import optout.model.Translation;
import optout.problem.ProblemArea;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Visible;

/** Reads one edition, {@code <language>.md} beside the data of a guide, letter or page. */
final class EditionReader {
  private static final int MAX_SUMMARY = 200;
  private static final int MAX_POSTER = 60;

  private static final Kind<Reference> SLUG =
      new Kind<>("a slug", EditionReader::slug, at -> new Reference("", at));

  private final boolean alone;
  private final Problems problems;

  /**
   * A reader for the editions of a site.
   *
   * @param alone whether the site has one language; then headings need no ids of their own
   */
  EditionReader(boolean alone, Problems problems) {
    this.alone = alone;
    this.problems = problems;
  }

  /**
   * Reads an edition.
   *
   * @param file how the file is called in messages
   * @param kind of what it is an edition
   * @param isHome whether it is the home page, which has no slug
   * @return nothing, with problems, if the file has no readable front matter
   */
  Optional<Edition> read(
      String file, String text, String language, Editions.Kind kind, boolean isHome) {
    Optional<FrontMatter> cut = FrontMatter.split(file, text, problems);
    return cut.flatMap(parts -> Yaml.parse(file, parts.head(), problems))
        .map(
            head -> {
              StandIns.inHead(head, problems);
              FrontMatter parts = cut.orElseThrow();
              List<Block> blocks = Markdown.parse(file, parts.body(), parts.bodyLine(), problems);
              Outline outline =
                  Outline.of(alone ? HeadingIds.fill(blocks) : blocks, kind, problems);
              return edition(head, language, kind, isHome, parts, outline);
            });
  }

  private Edition edition(
      Node head,
      String language,
      Editions.Kind kind,
      boolean isHome,
      FrontMatter parts,
      Outline outline) {
    Fields fields = Fields.of(head, ProblemArea.FRONT_MATTER, problems);
    String title = fields.required("title", NAME);
    String summary = fields.required("summary", TEXT);
    if (summary.length() > MAX_SUMMARY) {
      problems.warning(
          fields.at("summary"),
          ProblemCode.FRONT_MATTER_LONG_SUMMARY,
          "the summary has " + summary.length() + " characters",
          "search engines and link previews cut it; stay below " + MAX_SUMMARY);
    }
    Optional<String> poster =
        kind == Editions.Kind.GUIDE ? fields.optional("poster", NAME) : Optional.empty();
    poster
        .filter(claim -> claim.codePointCount(0, claim.length()) > MAX_POSTER)
        .ifPresent(
            claim ->
                problems.warning(
                    fields.at("poster"),
                    ProblemCode.FRONT_MATTER_LONG_POSTER,
                    "the poster's claim has "
                        + claim.codePointCount(0, claim.length())
                        + " characters",
                    "it is read from across a room; stay within " + MAX_POSTER));
    Reference slug = isHome ? new Reference("", fields.at()) : fields.required("slug", SLUG);
    Optional<Translation> translation =
        fields.optionalMapping("translation").map(EditionReader::translation);
    Map<String, String> blanks =
        kind == Editions.Kind.LETTER
            ? fields.optionalMapping("fields").map(EditionReader::names).orElse(Map.of())
            : Map.of();
    String opening =
        title
            + "\n"
            + summary
            + "\n"
            + poster.map(claim -> claim + "\n").orElse("")
            + blanks.values().stream().map(name -> name + "\n").collect(Collectors.joining());
    Revision revision = new Revision();
    Edition edition =
        new Edition(
            language,
            title,
            fields.optional("short-title", NAME),
            summary,
            poster,
            blanks,
            slug,
            translation,
            outline.intro(),
            outline.routes(),
            outline.sections(),
            revision.of(opening + parts.body()),
            revisions(opening, parts, outline, revision),
            fields.at());
    fields.end();
    return edition;
  }

  private static Optional<Reference> slug(Value value) {
    if (!value.is(ScalarType.TEXT)) {
      return value.noText();
    }
    return value
        .written()
        .flatMap(
            text ->
                KebabCase.isSlug(text)
                    ? Optional.of(new Reference(text, value.at()))
                    : value.refused(
                        ProblemCode.FRONT_MATTER_BAD_SLUG,
                        "the slug '" + Visible.of(text) + "' cannot be part of an address",
                        Kinds.ID_FORM + ", at most " + KebabCase.LONGEST_SLUG));
  }

  private static Translation translation(Fields fields) {
    Translation translation =
        new Translation(
            fields.required("of", REFERENCE),
            fields.required("by", TEXT),
            fields.optionalOrNull("reviewed", TEXT),
            fields.optionalMapping("revisions").map(EditionReader::noted).orElse(Map.of()));
    fields.end();
    return translation;
  }

  private static Map<String, String> names(Fields fields) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Node.Entry entry : fields.ids()) {
      fields.optional(entry.key(), NAME).ifPresent(name -> names.put(entry.key(), name));
    }
    return names;
  }

  /** The revisions that a translation was made from. */
  private static Map<String, Reference> noted(Fields fields) {
    Map<String, Reference> revisions = new LinkedHashMap<>();
    for (Node.Entry entry : fields.ids()) {
      fields
          .optional(entry.key(), REFERENCE)
          .ifPresent(revision -> revisions.put(entry.key(), revision));
    }
    return revisions;
  }

  private static Map<String, String> revisions(
      String opening, FrontMatter parts, Outline outline, Revision revision) {
    Map<String, String> revisions = new LinkedHashMap<>();
    String before = opening;
    for (EditionText.Part part : EditionText.parts(parts, outline.unitsByLine())) {
      revisions.put(part.id(), revision.of(before + part.text()));
      before = "";
    }
    return revisions;
  }
}
