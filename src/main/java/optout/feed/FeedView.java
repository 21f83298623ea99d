package optout.feed;

import java.util.List;
import optout.page.View;
import org.jspecify.annotations.Nullable;

/**
 * View of the changes in the guides and letters of a language, for templates.
 *
 * @param address absolute address of the feed
 * @param updated the day of the newest entry (ISO 8601)
 */
public record FeedView(
    String language,
    String address,
    String title,
    String updated,
    String author,
    String home,
    List<Entry> entries) {

  /**
   * A change of a guide or letter.
   *
   * @param id never used for another
   * @param language of its texts, if it is another than the feed's
   * @param address absolute address of the guide or letter
   */
  public record Entry(
      String id,
      @Nullable String language,
      String title,
      String date,
      String address,
      String kind,
      String weight,
      String text,
      List<View.Link> sources) {}
}
