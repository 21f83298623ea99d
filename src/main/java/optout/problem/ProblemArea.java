package optout.problem;

import java.util.Locale;

/** Subject of problems: a kind of file of the content, or something that is made of it. */
public enum ProblemArea {
  ADDRESS("the list of published addresses, addresses.yaml"),
  AUTHORITY("the table of authorities, authorities.yaml"),
  CONTENT("the files and folders of the content"),
  EDITION("guides and pages in one language, against guide.yaml and the original"),
  EXTERNAL("pages of others that the content cites, for 'optout check --external'"),
  FRONT_MATTER("the head of a text, between two lines ---"),
  GUIDE("the data of guides, guide.yaml"),
  HANDOUT("sheets on paper"),
  LABEL("the words of the service, labels.yaml and the references to them"),
  LANGUAGE("interface texts, languages/*.yaml"),
  LAW("the table of laws that letters cite, law.yaml"),
  LETTER("letters, letter.yaml and its editions"),
  LINK("links inside the site"),
  LOGO("the publisher's logo"),
  MARKDOWN("how texts are written"),
  PAGE("the data of pages, page.yaml"),
  PO("PO files of translators, for 'optout translate import'"),
  SCREEN("the pictures of the service, screens.yaml"),
  SCREENSHOT("screenshots and their records"),
  SERVICE("the data of services, service.yaml"),
  SITE("the data of the site, site.yaml"),
  SOURCE("the table of sources, sources.yaml"),
  TEMPLATE("templates of one's own"),
  TERM("the table of legal terms, legal-terms.yaml, and texts that must use them"),
  TRANSLATION("what a translation says it translates"),
  VERIFICATION("reports of those who walked a route, for 'optout verification add'"),
  YAML("how tables are written");

  private final String title;

  ProblemArea(String title) {
    this.title = title;
  }

  /** First half of the problems' codes, such as {@code front-matter}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Heading of the area. */
  public String title() {
    return title;
  }
}
