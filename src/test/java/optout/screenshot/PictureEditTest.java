package optout.screenshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import optout.image.SamplePixels;
import optout.picture.ScreenshotSite;
import optout.testing.site.SampleSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code optout picture edit}. */
@Timeout(60)
class PictureEditTest {
  private static final byte[] PICTURE =
      SamplePixels.byJdk(SamplePixels.interfaceLike(600, 900), "png");

  @TempDir private Path folder;
  private SampleSite site;

  @BeforeEach
  void begin() {
    site = ScreenshotSite.in(folder).write("shot.png", PICTURE);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void printsItsAddressAndEndsWhenThePictureIsSaved() throws Exception {
    SampleSite.Started running =
        site.start("picture", "edit", path("shot.png"), "--content", path("content"));
    URI address = URI.create(running.firstLine());

    int status =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(address.resolve("save"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(
                        BodyPublishers.ofString(
                            "service=example&screen=settings&language=en&region=eea"
                                + "&captured=2026-11-20&by=me&licence=CC0-1.0&mark=1,1,20,20"))
                    .build(),
                BodyHandlers.discarding())
            .statusCode();
    SampleSite.Run run = running.await();

    assertThat(status).isEqualTo(200);
    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).isEqualTo(address + "\n");
    assertThat(run.errors())
        .isEqualTo(
            """
            Open this address in a browser. Ctrl-C ends without saving.
            Wrote content/services/example/screenshots/settings.en.png
            Wrote content/services/example/screenshots/settings.en.yaml
            """);
  }

  @Test
  void writesThePageIntoAFileWithEverythingInIt() throws Exception {
    SampleSite.Run run =
        site.run(
            "picture",
            "edit",
            path("shot.png"),
            "--content",
            path("content"),
            "--screen",
            "settings",
            "--crop",
            "0,0,300,300",
            "--mark",
            "1,2,30,40",
            "--print-page",
            path("page.html"));

    Document page = Jsoup.parse(Files.readString(folder.resolve("page.html")));
    assertThat(run.exitCode()).isZero();
    assertThat(page.body().attr("data-mode")).isEqualTo("alone");
    assertThat(page.body().attr("data-name")).endsWith("shot.png");
    assertThat(page.body().attr("data-image")).startsWith("data:image/png;base64,");
    assertThat(page.body().attr("data-areas")).isEqualTo("crop 0,0,300,300;mark 1,2,30,40");
    assertThat(page.select("select[name=screen] option[selected]").eachAttr("value"))
        .containsExactly("example/settings");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("connect-src 'none'");
  }

  @Test
  void printsAPageThatAsksForThePicture() throws Exception {
    site.run("picture", "edit", "--content", path("content"), "--print-page", path("page.html"));

    assertThat(Files.readString(folder.resolve("page.html"))).contains("data-image=\"\"");
  }

  @Test
  void refusesAPictureThatCannotBeRead() {
    site.write("shot.png", new byte[] {1, 2, 3});

    SampleSite.Run run =
        site.run(
            "picture",
            "edit",
            path("shot.png"),
            "--content",
            path("content"),
            "--print-page",
            path("page.html"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output())
        .isEqualTo(
            "shot.png:1:1: error: the file is not a PNG, JPEG or WebP (its name does not matter, its"
                + " content does; save the picture as PNG) [screenshot/not-an-image]\n");
    assertThat(folder.resolve("page.html")).doesNotExist();
  }
}
