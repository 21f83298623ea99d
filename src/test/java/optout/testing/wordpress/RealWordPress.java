package optout.testing.wordpress;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import optout.testing.site.PublishedSite;
import tools.jackson.databind.json.JsonMapper;

/** WordPress as Debian packages it, with posts that embed addresses; ended by closing. */
public final class RealWordPress implements AutoCloseable {
  private static final Path SCRIPT = Path.of("src/test/wordpress/serve.sh");
  private static final Path ARTICLES = Path.of("src/test/wordpress/articles.php");
  private static final int SECONDS_TO_END = 30;

  /** What became of an article: by the filter alone, in the database, in the page. */
  public record Article(String filtered, String stored, String shown) {}

  private final Path folder;
  private final Process process;
  private final List<String> posts = new ArrayList<>();

  /** Whether the packages are there that src/test/wordpress needs. */
  public static boolean isInstalled() {
    return Files.exists(Path.of("/usr/share/wordpress/wp-load.php"))
        && Files.isExecutable(Path.of("/usr/sbin/mariadbd"))
        && Files.isExecutable(Path.of("/usr/bin/php"));
  }

  /**
   * Starts it; returns when it serves.
   *
   * @param folder empty or missing
   * @param addresses of which two posts each are written
   */
  public RealWordPress(Path folder, PublishedSite site, List<String> addresses) {
    this.folder = folder;
    List<String> command =
        new ArrayList<>(
            List.of(
                SCRIPT.toAbsolutePath().toString(),
                folder.toAbsolutePath().toString(),
                Integer.toString(freePort()),
                site.folder().toAbsolutePath().toString(),
                PublishedSite.ADDRESS.toString()));
    command.addAll(addresses);
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      BufferedReader output = process.inputReader();
      for (String line = output.readLine(); !"ready".equals(line); line = output.readLine()) {
        if (line == null) {
          throw new AssertionError("WordPress did not start; see the logs in " + folder);
        }
        posts.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The addresses of its posts: of each address, one of the classic editor and one with a block.
   */
  public List<String> posts() {
    return List.copyOf(posts);
  }

  /**
   * Has an author post markup: each piece as it is, and in a block for markup.
   *
   * @return two articles for each
   */
  public List<Article> articles(List<String> markup) {
    try {
      Process author =
          new ProcessBuilder(
                  "php",
                  "-d",
                  "display_errors=0",
                  ARTICLES.toString(),
                  folder.resolve("site").toAbsolutePath().toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (OutputStream in = author.getOutputStream()) {
        in.write(JsonMapper.shared().writeValueAsBytes(markup));
      }
      String answer = new String(author.getInputStream().readAllBytes(), UTF_8);
      return List.of(JsonMapper.shared().readValue(answer, Article[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    process.destroy();
    try {
      process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // PHP's workers outlive their parent.
    all.forEach(ProcessHandle::destroyForcibly);
  }
}
