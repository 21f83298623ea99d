package optout.model;

import java.util.Map;
import java.util.Optional;
import optout.problem.Position;

/**
 * A page about the site itself.
 *
 * @param menu where it is linked from every page
 * @param extra what is printed below the text
 * @param sheet id of the section that is to be had on paper, too
 */
public record Page(
    String id,
    int order,
    Menu menu,
    Optional<Extra> extra,
    Optional<Reference> sheet,
    Map<String, Edition> editions,
    Position at)
    implements Editions {

  /** The id of the page whose texts frame the list of guides. */
  public static final String HOME = "home";

  /** Menu that links to a page. */
  public enum Menu implements Named {
    FOOTER,
    NONE
  }

  /** List that the tool adds to a page's text. */
  public enum Extra implements Named {
    /** Name, postal address and e-mail of the publisher. */
    PUBLISHER,
    /** All data protection authorities with their addresses. */
    AUTHORITIES,
    /** For each guide, where it is shown how to take it along. */
    REUSE
  }

  public Page {
    editions = Map.copyOf(editions);
  }

  /** The same with other editions. */
  Page withEditions(Map<String, Edition> others) {
    return new Page(id, order, menu, extra, sheet, others, at);
  }

  @Override
  public Editions.Kind kind() {
    return Editions.Kind.PAGE;
  }

  @Override
  public Optional<Reference> about() {
    return Optional.empty();
  }
}
