package optout.screenshot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import optout.image.ImageHeader;
import optout.problem.Position;
import optout.problem.Problem;
import optout.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Serves the page for drawing to a browser on this machine, and stores what is saved there.
 *
 * <p>It listens on the loopback address alone. Its addresses begin with a random token, so no other
 * program or site can guess them; requests for another host are refused, so no foreign name can be
 * pointed at it.
 */
public final class EditServer implements AutoCloseable {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final int TOKEN_BYTES = 16;
  private static final int MAX_FORM = 64 << 10;

  /** Browsers open six connections; whoever opens more than this waits for a free one. */
  static final int CONNECTIONS = 32;

  /** Time that a request or answer may take; the JDK's server reads it once, as it is loaded. */
  private static final String SECONDS = "20";

  static {
    for (String limit : List.of("maxReqTime", "maxRspTime")) {
      System.getProperties().putIfAbsent("sun.net.httpserver." + limit, SECONDS);
    }
  }

  private static final String FORM = "application/x-www-form-urlencoded";

  private final Intake intake;
  private final EditPage page;
  private final HttpServer server;

  /** One thread a connection: one that says nothing keeps no other waiting. */
  private final ExecutorService connections =
      Executors.newFixedThreadPool(CONNECTIONS, EditServer::thread);

  private final String folder;
  private final CompletableFuture<List<Path>> saved = new CompletableFuture<>();
  private String name;
  private byte @Nullable [] file;
  private @Nullable BrowserImage shown;

  private EditServer(Intake intake, EditPage page, String name) throws IOException {
    this.intake = intake;
    this.page = page;
    this.name = name;
    byte[] token = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(token);
    folder = "/" + HexFormat.of().formatHex(token) + "/";
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), 0), 0);
    server.setExecutor(connections);
    server.createContext("/", this::answer);
  }

  /**
   * Begins to serve.
   *
   * @param name of the picture's file, for messages
   * @param file the picture; without one the page asks for it
   * @param problems why the picture cannot be used
   * @return nothing if there are such problems
   */
  public static Optional<EditServer> start(
      Intake intake, EditPage page, String name, Optional<byte[]> file, Problems problems)
      throws IOException {
    EditServer server = new EditServer(intake, page, name);
    if (file.isPresent() && !server.load(name, file.get(), problems)) {
      server.close();
      return Optional.empty();
    }
    server.server.start();
    return Optional.of(server);
  }

  /** Address of the page. */
  public URI address() {
    return URI.create("http://" + host() + folder);
  }

  private String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Waits until somebody has saved, and gives the files that were written. */
  public List<Path> await() throws InterruptedException, IOException {
    try {
      return saved.get();
    } catch (ExecutionException e) {
      throw new IOException("the picture could not be stored", e.getCause());
    }
  }

  /** Ends serving; what is being answered is answered first. */
  @Override
  public void close() {
    server.stop(1);
    connections.shutdownNow();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "picture edit");
    thread.setDaemon(true);
    return thread;
  }

  /** Answer to a request. */
  private static final class Answer {
    private final int status;
    private final String type;
    private final byte[] body;

    Answer(int status, String type, byte[] body) {
      this.status = status;
      this.type = type;
      this.body = body;
    }

    static Answer text(int status, String text) {
      return new Answer(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = isFromHere(exchange) ? found(exchange) : Answer.text(403, "Forbidden\n");
      exchange.getResponseHeaders().set("Content-Type", answer.type);
      exchange
          .getResponseHeaders()
          .set("Content-Security-Policy", page.policy("'self'") + "; frame-ancestors 'none'");
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
      int length = answer.body.length;
      exchange.sendResponseHeaders(answer.status, length == 0 ? -1 : length);
      if (length > 0) {
        exchange.getResponseBody().write(answer.body);
      }
    }
  }

  /** Tells whether the request was made for this address, and not by another site. */
  private boolean isFromHere(HttpExchange exchange) {
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    return host().equals(exchange.getRequestHeaders().getFirst("Host"))
        && (origin == null || origin.equals("http://" + host()));
  }

  /** Reads all of a request before anybody else has to wait for its answer. */
  private Answer found(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    int end = path.lastIndexOf('/') + 1;
    if (!isFolder(path.substring(0, end))) {
      return Answer.text(404, "Not found\n");
    }
    String wanted = exchange.getRequestMethod() + " " + path.substring(end);
    int most = wanted.equals("POST image") ? ImageHeader.MAX_BYTES : MAX_FORM;
    return answerTo(exchange, wanted, body(exchange, most));
  }

  private synchronized Answer answerTo(HttpExchange exchange, String wanted, Optional<byte[]> body)
      throws IOException {
    return switch (wanted) {
      case "GET " ->
          new Answer(
              200,
              "text/html; charset=utf-8",
              page.served(name, shown != null).getBytes(StandardCharsets.UTF_8));
      case "GET image" ->
          shown == null
              ? Answer.text(404, "No picture yet\n")
              : new Answer(200, shown.type(), shown.bytes());
      case "POST image" -> take(exchange, body);
      case "POST save" -> save(exchange, body);
      default -> Answer.text(404, "Not found\n");
    };
  }

  /** Compares in the same time whatever is wrong. */
  private boolean isFolder(String asked) {
    return MessageDigest.isEqual(
        asked.getBytes(StandardCharsets.UTF_8), folder.getBytes(StandardCharsets.UTF_8));
  }

  private Answer take(HttpExchange exchange, Optional<byte[]> body) {
    if (body.isEmpty()) {
      return Answer.text(413, "The picture has more than 8 MiB.\n");
    }
    Problems problems = new Problems();
    String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    String given = form(query).getOrDefault("name", List.of("picture")).get(0);
    return load(given, body.get(), problems)
        ? new Answer(204, "text/plain; charset=utf-8", new byte[0])
        : Answer.text(422, messages(problems));
  }

  private boolean load(String given, byte[] picture, Problems problems) {
    Optional<BrowserImage> readable = BrowserImage.of(picture, Position.start(given), problems);
    if (readable.isPresent()) {
      name = given;
      file = picture;
      shown = readable.get();
    }
    return readable.isPresent();
  }

  private Answer save(HttpExchange exchange, Optional<byte[]> body) throws IOException {
    String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
    byte[] picture = file;
    if (body.isEmpty() || !type.startsWith(FORM)) {
      return Answer.text(400, "This is not what the page sends.\n");
    }
    if (picture == null) {
      return Answer.text(422, "There is no picture yet.\n");
    }
    Position at = Position.start(name);
    DraftReader reader = new DraftReader(form(new String(body.get(), StandardCharsets.UTF_8)), at);
    Optional<Draft> draft = reader.read();
    if (draft.isEmpty()) {
      return Answer.text(
          422,
          String.join(
              "\n",
              reader.mistakes().stream().map(one -> one.field() + ": " + one.message()).toList()));
    }
    Problems problems = new Problems();
    List<Path> written = store(draft.get(), picture, at, problems);
    if (written.isEmpty()) {
      return Answer.text(422, messages(problems));
    }
    saved.complete(written);
    return Answer.text(200, "Saved.\n");
  }

  private List<Path> store(Draft draft, byte[] picture, Position at, Problems problems)
      throws IOException {
    try {
      return intake.store(draft, picture, at, problems);
    } catch (IOException e) {
      saved.completeExceptionally(e);
      throw e;
    }
  }

  private static String messages(Problems problems) {
    return String.join("\n", problems.sorted().stream().map(Problem::message).toList());
  }

  private static Optional<byte[]> body(HttpExchange exchange, int most) throws IOException {
    try (InputStream in = exchange.getRequestBody()) {
      byte[] body = in.readNBytes(most + 1);
      return body.length > most ? Optional.empty() : Optional.of(body);
    }
  }

  private static Map<String, List<String>> form(String text) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values
            .computeIfAbsent(decoded(pair.substring(0, equals)), key -> new ArrayList<>())
            .add(decoded(pair.substring(equals + 1)));
      }
    }
    return values;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // Not what a browser sends; nothing will match it.
      return text;
    }
  }
}
