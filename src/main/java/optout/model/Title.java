package optout.model;

/**
 * Words of links to a guide or page.
 *
 * @param language of the words, which need not be the reader's
 * @param title in full
 * @param menuTitle as menus have it
 */
public record Title(String language, String title, String menuTitle, String summary) {}
