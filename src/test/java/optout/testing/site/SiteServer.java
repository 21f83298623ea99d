package optout.testing.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import optout.testing.browser.Certificate;

/** A plain web server for a folder: files, {@code index.html} for folders, {@code 404.html}. */
public final class SiteServer implements AutoCloseable {
  private static final InetSocketAddress ANY_PORT =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "xml", "application/xml",
          "json", "application/json",
          "js", "text/javascript; charset=utf-8",
          "txt", "text/plain; charset=utf-8");

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final Path folder;
  private final String prefix;

  private SiteServer(HttpServer server, Path folder, String prefix) {
    this.server = server;
    this.folder = folder.toAbsolutePath();
    this.prefix = prefix;
    server.createContext(prefix, this::answer);
    // A browser opens connections ahead of need; one thread would wait for their handshakes.
    server.setExecutor(threads);
    server.start();
  }

  /**
   * Serves a folder on the loopback address.
   *
   * @param prefix path under which it is served, {@code /} or {@code /name/}
   */
  public static SiteServer of(Path folder, String prefix) {
    try {
      return new SiteServer(HttpServer.create(ANY_PORT, 0), folder, prefix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Serves a site as the host of its address would, if that name led here. */
  static SiteServer ofHost(PublishedSite site) {
    try {
      HttpsServer server = HttpsServer.create(ANY_PORT, 0);
      server.setHttpsConfigurator(
          new HttpsConfigurator(Certificate.of(PublishedSite.ADDRESS.getHost())));
      return new SiteServer(server, site.folder(), PublishedSite.ADDRESS.getPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** The address of the folder on the loopback address, ending in a slash. */
  public String address() {
    return "http://127.0.0.1:" + port() + prefix;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(prefix.length());
      Path wanted = folder.resolve(path).normalize();
      Path file = Files.isDirectory(wanted) ? wanted.resolve("index.html") : wanted;
      boolean found = file.startsWith(folder) && Files.isRegularFile(file);
      Path sent = found ? file : folder.resolve("404.html");
      byte[] body = Files.readAllBytes(sent);
      String name = sent.getFileName().toString();
      String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
      if (type != null) {
        exchange.getResponseHeaders().set("Content-Type", type);
      }
      exchange.sendResponseHeaders(found ? 200 : 404, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
