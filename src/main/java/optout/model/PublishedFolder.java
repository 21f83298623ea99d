package optout.model;

/**
 * An address that was published, so that others may link to it for ever.
 *
 * @param language of the site
 * @param slug name of the folder
 * @param item what is found there: {@code guide:ID}, {@code letter:ID} or {@code page:ID}
 */
public record PublishedFolder(String language, Reference slug, Reference item) {
  /** The path of the folder, with a slash at its end. */
  public String folder() {
    return language + "/" + slug.id() + "/";
  }

  /** Value of an address that leads to an item. */
  public static String name(Editions item) {
    return item.kind().id() + ":" + item.id();
  }
}
