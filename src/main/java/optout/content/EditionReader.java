package optout.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optout.markdown.Markdown;
import optout.model.Block;
import optout.model.Edition;
import optout.model.Position;
import optout.model.Problems;
import optout.model.Reference;
import optout.model.Translation;

/**
 * Reads one edition, {@code guides/<guide>/<language>.md} or {@code pages/<page>/<language>.md}.
 */
final class EditionReader {
  private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final int MAX_SUMMARY = 200;

  private final Problems problems;

  EditionReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads an edition.
   *
   * @param file how the file is called in messages
   * @param withRoutes whether it is a guide's
   * @param isHome whether it is the home page, which has no slug
   * @return nothing, with problems, if the file has no readable front matter
   */
  Optional<Edition> read(
      String file, String text, String language, boolean withRoutes, boolean isHome) {
    Optional<FrontMatter> cut = FrontMatter.split(file, text, problems);
    return cut.flatMap(parts -> Yaml.parse(file, parts.head(), problems))
        .map(
            head -> {
              FrontMatter parts = cut.orElseThrow();
              List<Block> blocks = Markdown.parse(file, parts.body(), parts.bodyLine(), problems);
              Outline outline = Outline.of(blocks, withRoutes, problems);
              return edition(head, language, isHome, parts, outline);
            });
  }

  private Edition edition(
      Node head, String language, boolean isHome, FrontMatter parts, Outline outline) {
    Fields fields = Fields.of(head, "front-matter", problems);
    String title = fields.text("title");
    String summary = fields.text("summary");
    if (summary.length() > MAX_SUMMARY) {
      problems.warning(
          fields.at("summary"),
          "front-matter/long-summary",
          "the summary has " + summary.length() + " characters",
          "search engines and link previews cut it; stay below " + MAX_SUMMARY);
    }
    Reference slug = isHome ? new Reference("", fields.at()) : slug(fields);
    Optional<Translation> translation =
        fields.optionalMapping("translation").map(this::translation);
    Edition edition =
        new Edition(
            language,
            title,
            fields.optionalText("short-title"),
            summary,
            slug,
            translation,
            outline.intro(),
            outline.routes(),
            outline.sections(),
            Revision.of(title + "\n" + summary + "\n" + parts.body()),
            revisions(title, summary, parts, outline),
            fields.at());
    fields.end();
    return edition;
  }

  private Reference slug(Fields fields) {
    Reference slug = fields.reference("slug");
    if (!slug.id().isEmpty() && (!slug.id().matches(SLUG) || slug.id().length() > 80)) {
      problems.error(
          slug.at(),
          "front-matter/bad-slug",
          "'" + slug.id() + "' cannot be part of an address",
          "lower-case letters a to z, digits and hyphens, at most 80");
    }
    return slug;
  }

  private Translation translation(Fields fields) {
    Map<String, Reference> revisions = new LinkedHashMap<>();
    for (Node.Entry entry :
        fields.optionalMapping("revisions").map(Fields::ids).orElse(List.of())) {
      if (entry.value() instanceof Node.Scalar scalar) {
        revisions.put(entry.key(), new Reference(scalar.text(), entry.keyAt()));
      } else {
        Position at = entry.keyAt();
        problems.error(at, "front-matter/wrong-type", "a revision is a single value", "");
      }
    }
    Translation translation =
        new Translation(
            fields.reference("of"), fields.text("by"), fields.optionalText("reviewed"), revisions);
    fields.end();
    return translation;
  }

  private static Map<String, String> revisions(
      String title, String summary, FrontMatter parts, Outline outline) {
    List<String> lines = parts.body().lines().toList();
    Map<String, String> revisions = new LinkedHashMap<>();
    String unit = Edition.INTRO;
    StringBuilder text = new StringBuilder(title).append('\n').append(summary).append('\n');
    for (int i = 0; i < lines.size(); i++) {
      String next = outline.unitsByLine().get(parts.bodyLine() + i);
      if (next != null) {
        revisions.put(unit, Revision.of(text));
        unit = next;
        text.setLength(0);
      }
      text.append(lines.get(i)).append('\n');
    }
    revisions.put(unit, Revision.of(text));
    return revisions;
  }
}
