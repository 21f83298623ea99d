package optout.model;

import java.util.Map;

/**
 * A page about the site itself.
 *
 * @param menu where it is linked from every page
 * @param showPublisher whether the publisher's particulars are printed below the text
 */
public record Page(
    String id,
    int order,
    Menu menu,
    boolean showPublisher,
    Map<String, Edition> editions,
    Position at)
    implements Editions {

  /** The id of the page whose texts frame the list of guides. */
  public static final String HOME = "home";

  /** Where a page is linked from. */
  public enum Menu implements Named {
    FOOTER,
    NONE
  }

  public Page {
    editions = Map.copyOf(editions);
  }
}
