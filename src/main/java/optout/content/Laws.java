package optout.content;

import static optout.content.Kinds.NAME;
import static optout.content.Kinds.REFERENCE;
import static optout.content.Kinds.integer;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import optout.model.Law;
import optout.model.Law.Provision;
import optout.model.Law.Right;
import optout.model.Law.Statute;
import optout.model.Region;
import optout.problem.ProblemArea;
import optout.problem.Problems;

/** Reads {@code law.yaml}. */
final class Laws {
  private static final int MAX_NUMBER = 999;

  private static final String A_LETTER = "a letter such as c";
  private static final Kind<String> POINT =
      Kinds.formed(A_LETTER, Pattern.compile("[a-z]{1,3}").asMatchPredicate(), A_LETTER);

  private Laws() {}

  static Law read(Node node, Problems problems) {
    Fields fields = Fields.of(node, ProblemArea.LAW, problems);
    Map<String, Statute> statutes = new LinkedHashMap<>();
    Fields named = fields.mapping("statutes");
    for (Node.Entry entry : named.ids()) {
      statutes.put(
          entry.key(),
          new Statute(
              entry.key(),
              names(Fields.of(entry.value(), ProblemArea.LAW, problems)),
              entry.keyAt()));
    }
    Map<String, Right> rights = new LinkedHashMap<>();
    for (Node.Entry entry : fields.mapping("rights").ids()) {
      rights.put(
          entry.key(),
          new Right(
              entry.key(),
              provisions(Fields.of(entry.value(), ProblemArea.LAW, problems)),
              entry.keyAt()));
    }
    fields.end();
    return new Law(statutes, rights);
  }

  private static Map<String, String> names(Fields fields) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Node.Entry entry : fields.languages()) {
      names.put(entry.key(), fields.required(entry.key(), NAME));
    }
    return names;
  }

  private static Map<Region, Provision> provisions(Fields fields) {
    Map<Region, Provision> provisions = new EnumMap<>(Region.class);
    for (Region region : Region.values()) {
      fields.optionalMapping(region.id()).ifPresent(one -> provisions.put(region, provision(one)));
    }
    fields.end();
    return provisions;
  }

  private static Provision provision(Fields fields) {
    Provision provision =
        new Provision(
            fields.required("statute", REFERENCE),
            fields.required("article", integer(1, MAX_NUMBER)),
            fields.optional("paragraph", integer(1, MAX_NUMBER)),
            fields.optional("point", POINT));
    if (provision.point().isPresent() && provision.paragraph().isEmpty()) {
      fields.reportIfMissing("paragraph", "the number of the paragraph that the point belongs to");
    }
    fields.end();
    return provision;
  }
}
