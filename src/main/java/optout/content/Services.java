package optout.content;

import static optout.content.Kinds.FLAG;
import static optout.content.Kinds.HTTPS;
import static optout.content.Kinds.NAME;
import static optout.content.Kinds.TEXT;
import static optout.content.Kinds.oneOf;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import optout.model.Label;
import optout.model.Label.Confidence;
import optout.model.Label.Wording;
import optout.model.Region;
import optout.model.Service.Interface;
import optout.problem.ProblemArea;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Visible;

/** Reads the files of {@code services/<service>/}. */
final class Services {
  private Services() {}

  /** Each line of each text is looked through for each of them. */
  private static final int CIRCULATING = 1_000;

  /** Values of {@code service.yaml}. */
  record Head(
      String name, Map<String, Interface> interfaces, Map<Region, List<String>> addressees) {}

  static Head head(Node node, Problems problems) {
    Fields fields = Fields.of(node, ProblemArea.SERVICE, problems);
    Head head =
        new Head(
            fields.required("name", NAME),
            fields.byLanguage(
                "interfaces",
                entry -> shown(Fields.of(entry.value(), ProblemArea.SERVICE, problems))),
            fields.optionalMapping("addressees").map(Services::addressees).orElse(Map.of()));
    fields.end();
    return head;
  }

  private static Map<Region, List<String>> addressees(Fields fields) {
    Map<Region, List<String>> addressees = new EnumMap<>(Region.class);
    for (Region region : Region.values()) {
      fields
          .optionalList(region.id(), NAME)
          .ifPresent(lines -> addressees.put(region, List.copyOf(lines)));
    }
    fields.end();
    return addressees;
  }

  private static Interface shown(Fields fields) {
    Interface shown = fields.required("labels", oneOf(Interface.class));
    // For writers alone: which interface of the service was looked at, and what was seen.
    fields.optional("locale", TEXT);
    fields.optional("note", TEXT);
    fields.end();
    return shown;
  }

  static Map<String, Label> labels(Node node, Problems problems) {
    Map<String, Label> labels = new LinkedHashMap<>();
    for (Node.Entry entry : Fields.of(node, ProblemArea.LABEL, problems).ids()) {
      Fields fields = Fields.of(entry.value(), ProblemArea.LABEL, problems);
      labels.put(
          entry.key(),
          new Label(
              entry.key(),
              fields.required("description", TEXT),
              fields.optional("deep-link", HTTPS),
              fields.byLanguage(
                  "texts", text -> wording(Fields.of(text.value(), ProblemArea.LABEL, problems))),
              entry.keyAt()));
      fields.end();
    }
    List<Wording> wordings =
        labels.values().stream().flatMap(label -> label.texts().values().stream()).toList();
    if (wordings.stream().mapToInt(one -> one.circulating().size()).sum() > CIRCULATING) {
      problems.error(
          node.at(),
          ProblemCode.LABEL_BAD_VALUE,
          "there are more than " + CIRCULATING + " circulating wordings",
          "keep those that people still use");
    }
    return labels;
  }

  private static Wording wording(Fields fields) {
    Wording wording =
        new Wording(
            fields.required("text", NAME),
            fields.required("confidence", oneOf(Confidence.class)),
            fields.optional("verify", FLAG).orElse(false),
            fields.optionalList("evidence", HTTPS).orElse(List.of()),
            fields.list("circulating", TEXT));
    if (!fields.has("evidence")) {
      fields.report(
          fields.at(),
          ProblemCode.LABEL_NO_EVIDENCE,
          "the text '" + Visible.of(wording.text()) + "' has no evidence",
          "say where it was seen, or remove it: the English label is shown instead");
    }
    fields.end();
    return wording;
  }
}
