package optout.testing.site;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The exact names of a service's controls, read without the product's readers. */
public record LabelTable(JsonNode labels, JsonNode interfaces) {
  private static final String ENGLISH = "en";

  /** A name as a reader sees it, and its language. */
  public record Shown(String text, String language) {}

  public static LabelTable of(String service) {
    return new LabelTable(
        Tables.yaml("services/" + service + "/labels.yaml"),
        Tables.yaml("services/" + service + "/service.yaml").path("interfaces"));
  }

  /** The evidenced name in an interface language. */
  public Optional<String> text(String id, String language) {
    JsonNode text = labels.path(id).path("texts").path(language).path("text");
    return text.isMissingNode() ? Optional.empty() : Optional.of(text.asString());
  }

  /** The name as readers of a language see it: the English one if theirs has no evidence. */
  public Shown shown(String id, String language) {
    return text(id, language)
        .filter(text -> !shows(language).equals("english"))
        .map(text -> new Shown(text, language))
        .orElseGet(() -> new Shown(text(id, ENGLISH).orElseThrow(), ENGLISH));
  }

  /** The English name, if readers of a language need it beside their own. */
  public Optional<String> beside(String id, String language) {
    Shown shown = shown(id, language);
    return text(id, ENGLISH)
        .filter(text -> shows(language).equals("both"))
        .filter(text -> !shown.language().equals(ENGLISH) && !shown.text().equals(text));
  }

  private String shows(String language) {
    return interfaces.path(language).path("labels").asString("english");
  }
}
