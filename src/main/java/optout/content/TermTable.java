package optout.content;

import static optout.content.Kinds.DATE;
import static optout.content.Kinds.HTTPS;
import static optout.content.Kinds.REFERENCE;
import static optout.content.Kinds.TEXT;
import static optout.content.Kinds.oneOf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import optout.model.Authority;
import optout.model.LegalTerms;
import optout.model.LegalTerms.Required;
import optout.model.LegalTerms.Term;
import optout.model.LegalTerms.Words;
import optout.model.LegalTerms.Wrong;
import optout.problem.ProblemArea;
import optout.problem.Problems;

/** Reads {@code legal-terms.yaml}. */
final class TermTable {
  private TermTable() {}

  static LegalTerms read(Node node, Problems problems) {
    Fields fields = Fields.of(node, ProblemArea.TERM, problems);
    Map<String, Required> rights = new LinkedHashMap<>();
    Fields required = fields.mapping("rights");
    for (Node.Entry entry : required.ids()) {
      rights.put(
          entry.key(), new Required(required.required(entry.key(), REFERENCE), entry.keyAt()));
    }
    LegalTerms terms =
        new LegalTerms(
            fields.requiredList("statutes", REFERENCE),
            rights,
            fields.byLanguage(
                "languages", entry -> words(Fields.of(entry.value(), ProblemArea.TERM, problems))));
    fields.end();
    return terms;
  }

  private static Words words(Fields fields) {
    Map<String, Term> terms = new LinkedHashMap<>();
    Fields byId = fields.mapping("terms");
    for (Node.Entry entry : byId.ids()) {
      terms.put(entry.key(), term(byId.mapping(entry.key())));
    }
    Words words =
        new Words(
            fields.requiredList("names", TEXT),
            terms,
            fields.mappings("wrong").stream().map(TermTable::wrong).toList(),
            fields.at());
    // For writers alone: where the terms were read, and how far they can be relied on.
    fields.required("confidence", oneOf(Authority.Confidence.class));
    fields.required("checked", DATE);
    fields.optionalList("sources", HTTPS);
    fields.list("compared", REFERENCE);
    fields.optional("note", TEXT);
    fields.end();
    return words;
  }

  private static Term term(Fields fields) {
    Term term =
        new Term(
            fields.required("term", TEXT), fields.optionalList("forms", TEXT).orElse(List.of()));
    fields.end();
    return term;
  }

  private static Wrong wrong(Fields fields) {
    Wrong wrong =
        new Wrong(
            fields.required("form", TEXT),
            fields.required("instead", REFERENCE),
            fields.at("form"));
    fields.end();
    return wrong;
  }
}
