package optout.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import optout.problem.Position;

/**
 * Title, address, publisher, languages and other settings of the whole site.
 *
 * @param address absolute address of the published root, ending in a slash
 * @param languages codes in the order of the language list; the first is the source language
 */
public record Site(
    String title,
    URI address,
    Publisher publisher,
    Licence licence,
    Corrections corrections,
    Optional<URI> donations,
    List<Reference> languages,
    Position at) {

  /**
   * Publisher of the site, who answers for it.
   *
   * @param contact a line for sheets of paper: where one asks, and when
   * @param logo a picture for sheets of paper
   */
  public record Publisher(
      String name,
      List<String> postalAddress,
      String email,
      String responsible,
      URI website,
      Optional<String> contact,
      Optional<Logo> logo) {
    public Publisher {
      postalAddress = List.copyOf(postalAddress);
    }
  }

  /** Under which licence the texts may be used. */
  public record Licence(String name, URI url) {}

  /**
   * Addresses to which readers report mistakes.
   *
   * @param form address of an issue form that takes {@code title} and {@code body} as query
   */
  public record Corrections(String email, Optional<URI> form) {}

  public Site {
    languages = List.copyOf(languages);
  }

  /** The language of the source editions. */
  public String sourceLanguage() {
    return languages.get(0).id();
  }
}
