package optout.screenshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optout.content.ContentReader;
import optout.image.Chunks;
import optout.image.ImageHeader;
import optout.image.Pixels;
import optout.image.SamplePixels;
import optout.model.Content;
import optout.picture.ScreenshotSite;
import optout.problem.Problems;
import optout.testing.site.SampleSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the page for drawing sends, and what others might. */
@Timeout(60)
class EditServerTest {
  private static final Pixels TAKEN = SamplePixels.interfaceLike(600, 900);
  private static final byte[] PICTURE = SamplePixels.byJdk(TAKEN, "png");
  private static final String FORM =
      "service=example&screen=settings&language=en&region=eea&captured=2026-11-20&by=Ada+%26+Co"
          + "&licence=CC-BY-4.0&crop=100%2C50%2C400%2C600&redact=110,60,50,30&mark=150,300,200,40";

  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path folder;
  private Content content;
  private EditServer server;

  @BeforeEach
  void begin() throws IOException {
    SampleSite site = ScreenshotSite.in(folder);
    content =
        ContentReader.read(site.folder().resolve("content"), "content")
            .value()
            .content()
            .orElseThrow();
    server = start(Optional.of(PICTURE));
  }

  @AfterEach
  void end() {
    server.close();
  }

  private EditServer start(Optional<byte[]> picture) throws IOException {
    return EditServer.start(
            new Intake(folder.resolve("content"), content),
            new EditPage(content, Map.of("by", List.of("<b>\"Ada\"</b>"))),
            "shot \"1\" <x>.png",
            picture,
            new Problems())
        .orElseThrow();
  }

  private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, byte[] body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.address().resolve(path))
            .POST(BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> save(String form) throws IOException, InterruptedException {
    return post(
        "save",
        form.getBytes(StandardCharsets.UTF_8),
        "Content-Type",
        "application/x-www-form-urlencoded;charset=UTF-8");
  }

  private boolean hasStored() {
    return Files.exists(folder.resolve(ScreenshotSite.FOLDER));
  }

  @Test
  void listensOnThisMachineAlone() {
    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
    assertThat(server.address().getPath()).matches("/[0-9a-f]{32}/");
  }

  /** The JDK's server answers in the thread that waits for connections, unless told otherwise. */
  @Test
  void answersWhileOthersSayOnlyHalfOfWhatTheyWant() throws Exception {
    String path = server.address().getPath();
    String host = "\r\nHost: " + server.address().getAuthority() + "\r\n";
    List<String> halves =
        List.of(
            "GET /",
            "GET " + path + " HTTP/1.1" + host,
            "POST " + path + "image HTTP/1.1" + host + "Content-Length: 100\r\n\r\nhalf",
            "POST " + path + "save HTTP/1.1" + host + "Content-Length: 100\r\n\r\nhalf");
    List<Socket> open = new ArrayList<>();
    try {
      for (String half : halves) {
        Socket socket = new Socket("127.0.0.1", server.address().getPort());
        open.add(socket);
        socket.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        assertThat(get(server.address()).statusCode()).isEqualTo(200);
      }
      assertThat(open).allMatch(Socket::isConnected).noneMatch(Socket::isClosed);
    } finally {
      for (Socket socket : open) {
        socket.close();
      }
    }
  }

  @Test
  void showsThePicture() throws Exception {
    HttpResponse<String> page = get(server.address());
    HttpResponse<byte[]> image =
        client.send(
            HttpRequest.newBuilder(server.address().resolve("image")).build(),
            BodyHandlers.ofByteArray());

    Document document = Jsoup.parse(page.body());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(document.body().attr("data-image")).isEqualTo("image");
    assertThat(document.body().attr("data-name")).isEqualTo("shot \"1\" <x>.png");
    assertThat(document.select("input[name=by]").attr("value")).isEqualTo("<b>\"Ada\"</b>");
    assertThat(document.select("select[name=screen] option").eachAttr("value"))
        .containsExactly("", "example/menu", "example/settings");
    assertThat(image.headers().firstValue("Content-Type")).contains("image/png");
    SamplePixels.assertSame(SamplePixels.decoded(image.body()), TAKEN);
  }

  @Test
  void allowsThePageItsOwnScriptAndStyleAndNothingElse() throws Exception {
    HttpResponse<String> page = get(server.address());

    Document document = Jsoup.parse(page.body());
    String policy =
        "default-src 'none'; script-src '%s'; style-src '%s'; img-src 'self' data: blob:;"
                .formatted(
                    hash(document.select("script").first().data()),
                    hash(document.select("style").first().data()))
            + " connect-src 'self'; base-uri 'none'; form-action 'none'";
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .contains(policy + "; frame-ancestors 'none'");
    assertThat(document.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(policy);
    assertThat(document.select("script, style")).hasSize(2);
    assertThat(document.select("[style], [src^=http], link:not([href=data:,]), iframe")).isEmpty();
    assertThat(page.body()).doesNotContain("@@").doesNotContainPattern(" on[a-z]+=");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
  }

  private static String hash(String text) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }

  @Test
  void storesWhatIsSaved() throws Exception {
    HttpResponse<String> answer = save(FORM);

    assertThat(answer.body()).isEqualTo("Saved.\n");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(server.await())
        .extracting(file -> file.getFileName().toString())
        .containsExactly("settings.en.png", "settings.en.yaml");
    assertThat(Files.readString(folder.resolve(ScreenshotSite.FOLDER + "settings.en.yaml")))
        .contains("by: \"Ada & Co\"\n", "crop: \"100,50,400,600\"\n", "  - \"50,250,200,40\"\n");
  }

  @Test
  void saysWhatIsWrongAndStoresNothing() throws Exception {
    HttpResponse<String> unread = save("screen=settings&language=en&mark=x");
    HttpResponse<String> unknown = save(FORM.replace("screen=settings", "screen=setings"));

    assertThat(unread.statusCode()).isEqualTo(422);
    assertThat(unread.body())
        .isEqualTo(
            """
            service: is missing
            region: is missing
            captured: is missing
            by: is missing
            licence: is missing
            mark: 'x' is not a rectangle: left, top, width and height in pixels, as in 10,20,300,40""");
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(unknown.body()).isEqualTo("unknown screen 'setings'");
    assertThat(hasStored()).isFalse();
  }

  @Test
  void refusesNamesThatLeadOutOfTheFolder() throws Exception {
    for (String name : List.of("..%2F..%2Fx", "..", "a%2Fb", "%00", "C%3A%5Cx")) {
      for (String field : List.of("service=example", "screen=settings", "language=en")) {
        String forged = field.substring(0, field.indexOf('=') + 1) + name;
        HttpResponse<String> answer = save(FORM.replace(field, forged));

        assertThat(answer.statusCode()).as(forged).isEqualTo(422);
        assertThat(answer.body()).endsWith("' is not an id");
      }
    }
    assertThat(hasStored()).isFalse();
  }

  @Test
  void answersNobodyWhoDoesNotKnowTheToken() throws Exception {
    URI root = server.address().resolve("/");

    assertThat(get(root).statusCode()).isEqualTo(404);
    assertThat(get(root.resolve("/0123456789abcdef0123456789abcdef/")).statusCode()).isEqualTo(404);
    assertThat(get(root.resolve(server.address().getPath() + "x")).statusCode()).isEqualTo(404);
    assertThat(get(URI.create(server.address() + "image/../image")).statusCode()).isEqualTo(404);
    assertThat(get(URI.create(server.address() + "..%2fimage")).statusCode()).isEqualTo(404);
    assertThat(
            post("/0123456789abcdef0123456789abcdef/save", FORM.getBytes(StandardCharsets.UTF_8))
                .statusCode())
        .isEqualTo(404);
    assertThat(hasStored()).isFalse();
  }

  @Test
  void answersNoOtherHost() throws Exception {
    for (String host :
        List.of("evil.example:" + server.address().getPort(), "localhost", "127.0.0.1", "")) {
      assertThat(raw("GET " + server.address().getPath() + " HTTP/1.1\r\nHost: " + host))
          .as(host)
          .startsWith("HTTP/1.1 403 ")
          .endsWith("Forbidden\n");
    }
  }

  /** What comes back on a request of one's own making. */
  private String raw(String head) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
      socket
          .getOutputStream()
          .write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void takesNothingFromOtherSites() throws Exception {
    HttpResponse<String> answer =
        post(
            "save",
            FORM.getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Origin",
            "https://evil.example");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(hasStored()).isFalse();
  }

  @Test
  void takesAPictureFromThePage() throws Exception {
    server.close();
    server = start(Optional.empty());
    byte[] turned = Chunks.withPngChunk(PICTURE, "eXIf", Chunks.orientation(6));

    assertThat(get(server.address().resolve("image")).statusCode()).isEqualTo(404);
    assertThat(save(FORM).body()).isEqualTo("There is no picture yet.\n");
    assertThat(post("image?name=a%20b.png", turned).statusCode()).isEqualTo(204);

    HttpResponse<byte[]> image =
        client.send(
            HttpRequest.newBuilder(server.address().resolve("image")).build(),
            BodyHandlers.ofByteArray());
    assertThat(SamplePixels.decoded(image.body()).width()).isEqualTo(900);
    assertThat(get(server.address()).body()).contains("data-name=\"a b.png\"");
    assertThat(save(FORM.replace("400%2C600", "400%2C500")).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesWhatIsNoPictureAndKeepsTheOneItHas() throws Exception {
    HttpResponse<String> damaged = post("image?name=x", Arrays.copyOf(PICTURE, 100));
    HttpResponse<String> large = post("image?name=x", new byte[ImageHeader.MAX_BYTES + 1]);

    assertThat(damaged.statusCode()).isEqualTo(422);
    assertThat(damaged.body()).startsWith("the PNG file ");
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(save(FORM).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesAFormThatIsNone() throws Exception {
    HttpResponse<String> json = post("save", "{}".getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> endless = save("by=" + "x".repeat(100_000));

    assertThat(json.statusCode()).isEqualTo(400);
    assertThat(endless.statusCode()).isEqualTo(400);
    assertThat(hasStored()).isFalse();
  }

  @Test
  void doesNotStartWithAPictureThatCannotBeRead() throws IOException {
    Problems problems = new Problems();

    assertThat(
            EditServer.start(
                new Intake(folder, content),
                new EditPage(content, Map.of()),
                "x.png",
                Optional.of(new byte[9]),
                problems))
        .isEmpty();
    assertThat(problems.sorted()).hasSize(1);
  }
}
