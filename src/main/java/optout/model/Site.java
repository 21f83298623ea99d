package optout.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import optout.problem.Position;

/**
 * Title, address, publisher, languages and other settings of the whole site.
 *
 * @param titleLanguage language of the title, as a tag
 * @param address absolute address of the published root, ending in a slash
 * @param hosting who runs the server, if that is somebody else
 * @param written every value as it stands in the file
 * @param languages codes in the order of the language list; the first is the source language
 */
public record Site(
    String title,
    String titleLanguage,
    URI address,
    Publisher publisher,
    Licence licence,
    Corrections corrections,
    Optional<URI> donations,
    Optional<Hosting> hosting,
    List<Reference> languages,
    List<Written> written,
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

  /**
   * Provider of the server.
   *
   * @param privacy address of what it says about the data that it sees
   */
  public record Hosting(String name, Optional<URI> privacy) {}

  /**
   * A value of the file.
   *
   * @param key with those around it, as {@code publisher.email}
   */
  public record Written(String key, String text, Position at) {}

  public Site {
    languages = List.copyOf(languages);
    written = List.copyOf(written);
  }

  /** The values that are still to be filled in. */
  public List<Written> placeholders() {
    return written.stream().filter(value -> Placeholder.is(value.text())).toList();
  }

  /** The same, published elsewhere. */
  Site withAddress(URI other) {
    return new Site(
        title,
        titleLanguage,
        other,
        publisher,
        licence,
        corrections,
        donations,
        hosting,
        languages,
        written.stream()
            .map(
                value ->
                    value.key().equals("address")
                        ? new Written(value.key(), other.toString(), value.at())
                        : value)
            .toList(),
        at);
  }

  /** The language of the source editions. */
  public String sourceLanguage() {
    return languages.get(0).id();
  }
}
