package optout.page;

import optout.model.Site;

/** Makes views of who publishes a site, and under which licence. */
public final class Imprints {
  private Imprints() {}

  static FrameView.Site of(Site site, View.LanguageOf titleLanguage) {
    return new FrameView.Site(
        site.title(),
        titleLanguage,
        publisher(site.publisher()),
        !site.placeholders().isEmpty(),
        licence(site.licence()),
        site.donations().map(Object::toString).orElse(null),
        site.hosting().map(Imprints::hosting).orElse(null));
  }

  /** The publisher. */
  public static FrameView.Publisher publisher(Site.Publisher publisher) {
    return new FrameView.Publisher(
        publisher.name(),
        publisher.postalAddress(),
        publisher.email(),
        publisher.responsible(),
        publisher.website().toString(),
        withoutScheme(publisher.website().toString()),
        publisher.contact().orElse(null));
  }

  private static FrameView.Hosting hosting(Site.Hosting hosting) {
    return new FrameView.Hosting(
        hosting.name(), hosting.privacy().map(Object::toString).orElse(null));
  }

  /** The licence. */
  public static FrameView.Licence licence(Site.Licence licence) {
    return new FrameView.Licence(licence.name(), licence.url().toString());
  }

  /** An address as people read it: without what they need not type. */
  static String withoutScheme(String address) {
    String rest = address.startsWith("https://") ? address.substring(8) : address;
    boolean hostOnly = rest.indexOf('/') == rest.length() - 1;
    return hostOnly && rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
  }
}
