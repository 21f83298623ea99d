package optout.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import optout.model.Authority;
import optout.model.PartialDate;
import optout.model.Problems;
import optout.model.Region;
import optout.model.Source;

/** Reads {@code sources.yaml} and {@code authorities.yaml}. */
final class Sources {
  private Sources() {}

  static Map<String, Source> read(Node node, Problems problems) {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Node.Entry entry : Fields.of(node, "source", problems).ids()) {
      Fields fields = Fields.of(entry.value(), "source", problems);
      Optional<PartialDate> date =
          fields
              .optionalText("date")
              .flatMap(
                  text -> {
                    Optional<PartialDate> parsed = PartialDate.parse(text);
                    if (parsed.isEmpty()) {
                      problems.error(
                          fields.at("date"),
                          "source/bad-value",
                          "'date' is '" + text + "'",
                          "a date as 2025, 2025-09 or 2025-09-18");
                    }
                    return parsed;
                  });
      sources.put(
          entry.key(),
          new Source(
              entry.key(),
              fields.text("title"),
              fields.text("publisher"),
              fields.https("url"),
              fields.optionalText("language"),
              date,
              fields.date("checked"),
              fields.constant("access", Source.Access.class),
              entry.keyAt()));
      fields.end();
    }
    return sources;
  }

  static Map<String, Authority> authorities(Node node, Problems problems) {
    Map<String, Authority> authorities = new LinkedHashMap<>();
    for (Node.Entry entry : Fields.of(node, "authority", problems).ids()) {
      Fields fields = Fields.of(entry.value(), "authority", problems);
      authorities.put(
          entry.key(),
          new Authority(
              entry.key(),
              fields.constant("region", Region.class),
              fields.byLanguage("names", name -> scalar(name.value())),
              fields.optionalText("abbreviation"),
              fields.https("website"),
              fields.optionalHttps("complaint"),
              fields.constant("confidence", Authority.Confidence.class),
              fields.optionalHttps("evidence"),
              fields.date("checked"),
              entry.keyAt()));
      fields.end();
    }
    return authorities;
  }

  private static String scalar(Node node) {
    return node instanceof Node.Scalar scalar ? scalar.text() : "";
  }
}
