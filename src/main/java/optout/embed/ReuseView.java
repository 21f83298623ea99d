package optout.embed;

import java.util.List;
import optout.page.FrameView;
import optout.page.View;
import optout.prose.Markup;

/**
 * View of a page that shows how to take a guide along, for templates.
 *
 * @param title of the guide
 * @param height of the frame, in CSS pixels
 */
public record ReuseView(
    FrameView.Shell frame,
    Extra extra,
    String title,
    List<View.Notice> notices,
    int height,
    Links links,
    Texts texts) {

  /**
   * Style sheet, policy and script that only such pages have.
   *
   * @param styles address of a style sheet
   * @param policy what the page may load and run besides
   */
  public record Extra(String styles, String policy, Markup script) {}

  /**
   * Addresses that the page has links to.
   *
   * @param guide the guide
   * @param embed the guide to be framed
   * @param feed what changed in the guides of the language
   * @param jsonFeed the same as JSON
   */
  public record Links(String guide, String embed, String feed, String jsonFeed) {}

  /**
   * Texts to copy.
   *
   * @param address absolute address of the guide
   * @param snippet markup of a frame
   * @param data absolute address of the guide as data
   */
  public record Texts(
      String address,
      Markup snippet,
      Markup html,
      Markup markdown,
      Markup text,
      String data,
      String credit) {}
}
