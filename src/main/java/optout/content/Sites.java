package optout.content;

import static optout.content.Kinds.EMAIL;
import static optout.content.Kinds.HTTPS;
import static optout.content.Kinds.LANGUAGE;
import static optout.content.Kinds.NAME;
import static optout.content.Kinds.PICTURE_FILE;
import static optout.content.Kinds.REFERENCE;
import static optout.content.Kinds.TEXT;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import optout.model.Logo;
import optout.model.Reference;
import optout.model.Site;
import optout.model.Site.Corrections;
import optout.model.Site.Hosting;
import optout.model.Site.Licence;
import optout.model.Site.Publisher;
import optout.model.Site.Written;
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
    List<Reference> languages = fields.list("languages", REFERENCE);
    String source = languages.stream().map(Reference::id).findFirst().orElse("");
    Site site =
        new Site(
            fields.required("title", NAME),
            fields.optional("title-language", LANGUAGE).orElse(source),
            address,
            publisher(fields.mapping("publisher"), logos),
            licence(fields.mapping("licence")),
            corrections(fields.mapping("corrections")),
            fields.optional("donations", HTTPS),
            fields.optionalMapping("hosting").map(Sites::hosting),
            languages,
            written("", node).toList(),
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

  private static Stream<Written> written(String key, Node node) {
    if (node instanceof Node.Mapping mapping) {
      String around = key.isEmpty() ? "" : key + ".";
      return mapping.entries().values().stream()
          .flatMap(entry -> written(around + entry.key(), entry.value()));
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().flatMap(item -> written(key, item));
    }
    return Stream.of(new Written(key, ((Node.Scalar) node).text(), node.at()));
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

  private static Hosting hosting(Fields fields) {
    Hosting hosting = new Hosting(fields.required("name", NAME), fields.optional("privacy", HTTPS));
    fields.end();
    return hosting;
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
