package optout.testing.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import optout.testing.site.SiteServer;

/** A page of another site, on the loopback address, with something of ours in it. */
public final class HostPage implements AutoCloseable {
  private final SiteServer server;

  /**
   * @param folder empty, for the page
   * @param column width of the article in CSS pixels
   * @param article markup in the page
   * @param script what the page runs
   */
  public HostPage(Path folder, int column, String article, String script) {
    try {
      Files.write(folder.resolve("404.html"), new byte[0]);
      Files.writeString(
          folder.resolve("index.html"),
          """
          <!doctype html>
          <html lang="en">
          <title>An article</title>
          <link rel="icon" href="data:,">
          <style>body { margin: 0; inline-size: %dpx } iframe { max-inline-size: 100%%; inline-size: 100%%; border: 0 }</style>
          <script>%s</script>
          <h1>An article</h1>
          %s
          """
              .formatted(column, script, article),
          UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server = SiteServer.of(folder, "/");
  }

  public String address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
  }
}
