package optout.content;

import static optout.content.Kinds.DATE;
import static optout.content.Kinds.HTTPS;
import static optout.content.Kinds.LANGUAGE;
import static optout.content.Kinds.PARTIAL_DATE;
import static optout.content.Kinds.TEXT;
import static optout.content.Kinds.oneOf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import optout.model.Authority;
import optout.model.Region;
import optout.model.Source;
import optout.problem.ProblemArea;
import optout.problem.Problems;
import optout.problem.ValueProblem;

/** Reads {@code sources.yaml} and {@code authorities.yaml}. */
final class Sources {
  /** ISO 3166-1 codes, in lower case. */
  private static final Predicate<String> COUNTRY = Pattern.compile("[a-z]{2}").asMatchPredicate();

  private Sources() {}

  static Map<String, Source> read(Node node, Problems problems) {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Node.Entry entry : Fields.of(node, ProblemArea.SOURCE, problems).ids()) {
      Fields fields = Fields.of(entry.value(), ProblemArea.SOURCE, problems);
      sources.put(
          entry.key(),
          new Source(
              entry.key(),
              fields.required("title", TEXT),
              fields.required("publisher", TEXT),
              fields.required("url", HTTPS),
              fields.optional("language", LANGUAGE),
              fields.optional("date", PARTIAL_DATE),
              fields.required("checked", DATE),
              fields.required("access", oneOf(Source.Access.class)),
              entry.keyAt()));
      fields.end();
    }
    return sources;
  }

  static Map<String, Authority> authorities(Node node, Problems problems) {
    Map<String, Authority> authorities = new LinkedHashMap<>();
    for (Node.Entry entry :
        Fields.of(node, ProblemArea.AUTHORITY, problems)
            .entries(COUNTRY, "is not a country", "a code of two letters such as de")) {
      Fields fields = Fields.of(entry.value(), ProblemArea.AUTHORITY, problems);
      authorities.put(
          entry.key(),
          new Authority(
              entry.key(),
              fields.required("region", oneOf(Region.class)),
              names(fields),
              fields.optional("abbreviation", TEXT),
              fields.required("website", HTTPS),
              fields.optional("complaint", HTTPS),
              Set.copyOf(
                  fields.optionalList("asks", oneOf(Authority.Asked.class)).orElse(List.of())),
              fields.required("confidence", oneOf(Authority.Confidence.class)),
              fields.optional("evidence", HTTPS),
              fields.required("checked", DATE),
              entry.keyAt()));
      fields.end();
    }
    return authorities;
  }

  private static Map<String, String> names(Fields fields) {
    Fields byLanguage = fields.mapping("names");
    Map<String, String> names = new LinkedHashMap<>();
    for (Node.Entry entry : byLanguage.languages()) {
      names.put(entry.key(), byLanguage.required(entry.key(), TEXT));
    }
    if (byLanguage.isEmpty()) {
      byLanguage.report(
          byLanguage.at(),
          ValueProblem.BAD_VALUE,
          "'names' is empty",
          "add the name in at least one language");
    }
    return names;
  }
}
