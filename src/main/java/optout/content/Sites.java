package optout.content;

import java.net.URI;
import optout.model.Problems;
import optout.model.Reference;
import optout.model.Site;
import optout.model.Site.Corrections;
import optout.model.Site.Licence;
import optout.model.Site.Publisher;

/** Reads {@code site.yaml}. */
final class Sites {
  private Sites() {}

  static Site read(Node node, Problems problems) {
    Fields fields = Fields.of(node, "site", problems);
    URI address = fields.https("address");
    Site site =
        new Site(
            fields.text("title"),
            address.toString().endsWith("/") ? address : URI.create(address + "/"),
            publisher(fields.mapping("publisher")),
            licence(fields.mapping("licence")),
            corrections(fields.mapping("corrections")),
            fields.optionalHttps("donations"),
            fields.texts("languages"),
            fields.at());
    if (site.languages().isEmpty()) {
      problems.error(
          fields.at("languages"), "site/missing-key", "'languages' is missing or empty", "");
    }
    fields.end();
    return site;
  }

  private static Publisher publisher(Fields fields) {
    Publisher publisher =
        new Publisher(
            fields.text("name"),
            fields.texts("postal-address").stream().map(Reference::id).toList(),
            fields.text("email"),
            fields.text("responsible"),
            fields.https("website"));
    fields.end();
    return publisher;
  }

  private static Licence licence(Fields fields) {
    Licence licence = new Licence(fields.text("name"), fields.https("url"));
    fields.end();
    return licence;
  }

  private static Corrections corrections(Fields fields) {
    Corrections corrections = new Corrections(fields.text("email"), fields.optionalHttps("form"));
    fields.end();
    return corrections;
  }
}
