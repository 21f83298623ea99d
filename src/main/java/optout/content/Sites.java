package optout.content;

import static optout.content.Kinds.EMAIL;
import static optout.content.Kinds.HTTPS;
import static optout.content.Kinds.NAME;
import static optout.content.Kinds.PICTURE_FILE;
import static optout.content.Kinds.REFERENCE;
import static optout.content.Kinds.TEXT;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import optout.model.Logo;
import optout.model.Reference;
import optout.model.Site;
import optout.model.Site.Corrections;
import optout.model.Site.Licence;
import optout.model.Site.Publisher;
import optout.problem.ProblemArea;
import optout.problem.Problems;
import optout.problem.ValueProblem;

/** Reads {@code site.yaml}. */
final class Sites {
  private Sites() {}

  /**
   * Reads the file.
   *
   * @param logos finds a logo by the name of its file
   * @return nothing, with a problem, if it names no language
   */
  static Optional<Site> read(
      Node node, Function<Reference, Optional<Logo>> logos, Problems problems) {
    Fields fields = Fields.of(node, ProblemArea.SITE, problems);
    URI address = address(fields);
    Site site =
        new Site(
            fields.required("title", NAME),
            address,
            publisher(fields.mapping("publisher"), logos),
            licence(fields.mapping("licence")),
            corrections(fields.mapping("corrections")),
            fields.optional("donations", HTTPS),
            fields.list("languages", REFERENCE),
            fields.at());
    fields.end();
    if (site.languages().isEmpty()) {
      fields.report(
          fields.at("languages"),
          ValueProblem.MISSING_KEY,
          "'languages' is missing or empty",
          "name the site's languages, the source language first, as in [en, de]");
      return Optional.empty();
    }
    return Optional.of(site);
  }

  /** The root of the site, to which paths are appended. */
  private static URI address(Fields fields) {
    URI address = fields.required("address", HTTPS);
    if (address.getRawQuery() != null || address.getRawFragment() != null) {
      fields.report(
          fields.at("address"),
          ValueProblem.BAD_VALUE,
          "'address' is '" + address + "'",
          "the address of a folder, without ? and #");
      return Kinds.HTTPS.substitute().apply(fields.at());
    }
    return address.toString().endsWith("/") ? address : URI.create(address + "/");
  }

  private static Publisher publisher(Fields fields, Function<Reference, Optional<Logo>> logos) {
    Publisher publisher =
        new Publisher(
            fields.required("name", NAME),
            fields.list("postal-address", TEXT),
            fields.required("email", EMAIL),
            fields.required("responsible", TEXT),
            fields.required("website", HTTPS),
            fields.optional("contact", TEXT),
            fields.optional("logo", PICTURE_FILE).flatMap(logos));
    fields.end();
    return publisher;
  }

  private static Licence licence(Fields fields) {
    Licence licence = new Licence(fields.required("name", NAME), fields.required("url", HTTPS));
    fields.end();
    return licence;
  }

  private static Corrections corrections(Fields fields) {
    Corrections corrections =
        new Corrections(fields.required("email", EMAIL), fields.optional("form", HTTPS));
    fields.end();
    return corrections;
  }
}
