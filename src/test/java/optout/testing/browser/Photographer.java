package optout.testing.browser;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import optout.testing.site.SiteServer;

/** Takes screenshots of a page of our own that stands in for a service's settings. */
public final class Photographer {
  private static final Path PAGES = Path.of("src/test/pages");
  private static final int WIDTH = 500;

  private final Browser browser;

  public Photographer(Browser browser) {
    this.browser = browser;
  }

  /** What was taken: the file, and rectangles of elements in it, as options have them. */
  public record Shot(byte[] png, String account, String setting) {}

  /** Opens the page and takes it. */
  public Shot settings() {
    try (SiteServer server = SiteServer.of(PAGES, "/")) {
      browser.open(server.address() + "settings.html").width(WIDTH);
      Map<String, Object> taken = browser.ask("Page.captureScreenshot", Map.of("format", "png"));
      return new Shot(
          Base64.getDecoder().decode(String.valueOf(taken.get("data"))),
          area("#account"),
          area("#setting"));
    }
  }

  private String area(String selector) {
    List<?> numbers =
        (List<?>)
            browser.evaluate(
                """
                const box = document.querySelector(arguments[0]).getBoundingClientRect();
                const left = Math.floor(box.left), top = Math.floor(box.top);
                return [left, top, Math.ceil(box.right) - left, Math.ceil(box.bottom) - top];
                """,
                selector);
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
