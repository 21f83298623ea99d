package optout.translate;

import java.util.List;

/**
 * A text in the head of an edition.
 *
 * @param path keys that lead to it
 * @param note for whoever translates
 * @param isPartOfIntro whether its revision is that of the introduction
 * @param isRequired whether there is no edition without it
 */
record HeadKey(List<String> path, String note, boolean isPartOfIntro, boolean isRequired) {
  /** The key that says which folder a page is in. */
  static final String SLUG = "slug";

  static final List<HeadKey> ALL =
      List.of(
          new HeadKey(List.of("title"), "Title of the page. At most 200 characters.", true, true),
          new HeadKey(
              List.of("short-title"),
              "Title as menus have it, in few words. At most 200 characters.",
              false,
              false),
          new HeadKey(
              List.of("summary"),
              "What search engines and link previews show. At most 200 characters.",
              true,
              true),
          new HeadKey(
              List.of("poster"),
              "The one claim of the poster, read from across a room. At most 60 characters.",
              true,
              false),
          new HeadKey(
              List.of(SLUG),
              "Name of the page's folder in its address, in your language: a to z without accents,"
                  + " digits and single hyphens. At most 80 characters. It can never be changed.",
              false,
              true));

  /** The name of a letter's field. */
  static HeadKey field(String id) {
    return new HeadKey(
        List.of("fields", id), "Name of a field of the form. At most 200 characters.", true, true);
  }
}
