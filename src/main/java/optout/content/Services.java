package optout.content;

import java.util.LinkedHashMap;
import java.util.Map;
import optout.model.Label;
import optout.model.Label.Confidence;
import optout.model.Label.Wording;
import optout.model.Problems;
import optout.model.Reference;
import optout.model.Service.Interface;
import optout.model.Service.Screen;

/** Reads the files of {@code services/<service>/}. */
final class Services {
  private Services() {}

  /** The name, and the interface a reader of each language sees, of {@code service.yaml}. */
  record Head(String name, Map<String, Interface> interfaces) {}

  static Head head(Node node, Problems problems) {
    Fields fields = Fields.of(node, "service", problems);
    Map<String, Interface> interfaces = new LinkedHashMap<>();
    for (Node.Entry entry : fields.entries("interfaces", Languages.CODE)) {
      Fields language = Fields.of(entry.value(), "service", problems);
      interfaces.put(entry.key(), language.constant("labels", Interface.class));
      language.optionalText("locale");
      language.optionalText("note");
      language.end();
    }
    Head head = new Head(fields.text("name"), interfaces);
    fields.end();
    return head;
  }

  static Map<String, Label> labels(Node node, Problems problems) {
    Map<String, Label> labels = new LinkedHashMap<>();
    for (Node.Entry entry : Fields.of(node, "label", problems).ids()) {
      Fields fields = Fields.of(entry.value(), "label", problems);
      labels.put(
          entry.key(),
          new Label(
              entry.key(),
              fields.text("description"),
              fields.optionalHttps("deep-link"),
              fields.byLanguage(
                  "texts", text -> wording(Fields.of(text.value(), "label", problems), problems)),
              entry.keyAt()));
      fields.end();
    }
    return labels;
  }

  private static Wording wording(Fields fields, Problems problems) {
    Wording wording =
        new Wording(
            fields.text("text"),
            fields.constant("confidence", Confidence.class),
            fields.flag("verify"),
            fields.httpsList("evidence"),
            fields.texts("circulating").stream().map(Reference::id).toList());
    if (wording.evidence().isEmpty()) {
      problems.error(
          fields.at(),
          "label/no-evidence",
          "the text '" + wording.text() + "' has no evidence",
          "say where it was seen, or remove it: the English label is shown instead");
    }
    fields.end();
    return wording;
  }

  static Map<String, Screen> screens(Node node, Problems problems) {
    Map<String, Screen> screens = new LinkedHashMap<>();
    for (Node.Entry entry : Fields.of(node, "screen", problems).ids()) {
      Fields fields = Fields.of(entry.value(), "screen", problems);
      screens.put(entry.key(), new Screen(entry.key(), fields.text("description"), entry.keyAt()));
      fields.end();
    }
    return screens;
  }
}
