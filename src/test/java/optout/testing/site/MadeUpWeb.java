package optout.testing.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import optout.testing.browser.Certificate;

/**
 * Hosts of the web, all in one server on the loopback address, and the proxy that leads to them.
 *
 * <pre>{@code
 * try (MadeUpWeb web = new MadeUpWeb(folder, "example.org")) {
 *   web.answer("https://example.org/old", 301, "https://example.org/new");
 *   ChildProcess.run(folder, Main.class, arguments, web.options());
 * }
 * }</pre>
 */
public final class MadeUpWeb implements AutoCloseable {
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final SortedMap<String, List<String>> asked = new TreeMap<>();
  private final HttpsServer server;
  private final ServerSocket proxy;
  private final Path store;

  private record Answer(int status, String location, boolean refusesHead) {}

  /** Hosts with a certificate, whose pages are all missing. */
  public MadeUpWeb(Path folder, String... hosts) {
    try {
      store = folder.resolve("store.p12");
      InetAddress loopback = InetAddress.getLoopbackAddress();
      server = HttpsServer.create(new InetSocketAddress(loopback, 0), 0);
      server.setHttpsConfigurator(new HttpsConfigurator(Certificate.in(store, hosts)));
      server.createContext("/", this::answer);
      server.setExecutor(threads);
      server.start();
      proxy = new ServerSocket(0, 0, loopback);
      threads.execute(this::lead);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has a page answered with a status. */
  public MadeUpWeb answer(String address, int status) {
    return answer(address, status, "");
  }

  /** Has a page redirected. */
  public MadeUpWeb answer(String address, int status, String location) {
    answers.put(address, new Answer(status, location, false));
    return this;
  }

  /** Has a page answered to GET alone. */
  public MadeUpWeb refuseHead(String address) {
    answers.put(address, new Answer(200, "", true));
    return this;
  }

  /** What a virtual machine needs to come here instead of to the real hosts. */
  public List<String> options() {
    return List.of(
        "-Dhttps.proxyHost=127.0.0.1",
        "-Dhttps.proxyPort=" + proxy.getLocalPort(),
        "-Djavax.net.ssl.trustStore=" + store,
        "-Djavax.net.ssl.trustStorePassword=" + Certificate.PASSWORD);
  }

  /** The kinds of requests for each address that was asked for. */
  public SortedMap<String, List<String>> asked() {
    synchronized (asked) {
      return new TreeMap<>(asked);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      String address =
          "https://" + exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI();
      synchronized (asked) {
        asked.computeIfAbsent(address, first -> new ArrayList<>()).add(method);
      }
      Answer answer = answers.getOrDefault(address, new Answer(404, "", false));
      if (!answer.location().isEmpty()) {
        exchange.getResponseHeaders().set("Location", answer.location());
      }
      boolean isRefused = answer.refusesHead() && method.equals("HEAD");
      exchange.sendResponseHeaders(isRefused ? 405 : answer.status(), -1);
    }
  }

  /** Leads whoever asks for a tunnel to our one server, and says goodbye to all others. */
  private void lead() {
    while (!proxy.isClosed()) {
      try {
        Socket client = proxy.accept();
        threads.execute(() -> tunnel(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void tunnel(Socket client) {
    try (client;
        Socket site = new Socket(server.getAddress().getAddress(), server.getAddress().getPort())) {
      String head = head(client.getInputStream());
      if (!head.startsWith("CONNECT ") || head.contains("silent.")) {
        return;
      }
      client.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1));
      threads.execute(() -> copy(client, site));
      copy(site, client);
    } catch (IOException e) {
      // The client went away.
    }
  }

  private static void copy(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException e) {
      // One of them went away.
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int one = in.read();
      if (one < 0) {
        return "";
      }
      head.append((char) one);
    }
    return head.toString();
  }

  @Override
  public void close() {
    try {
      proxy.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      server.stop(0);
      threads.shutdownNow();
    }
  }
}
