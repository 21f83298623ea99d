package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The manifest says what the site consists of, truly. */
@ExtendWith(SiteFixture.class)
class ManifestIT {
  private static final String NAME = "manifest.json";

  @Test
  void listsEveryFileButItselfAndNothingElse(PublishedSite site) {
    List<String> files = new ArrayList<>(site.files());
    files.remove(NAME);
    assertThat(entries(site))
        .extracting(entry -> entry.path("path").asString())
        .containsExactlyElementsOf(files);
  }

  @Test
  void hasTheSizeAndTheHashOfEveryFile(PublishedSite site) throws Exception {
    for (JsonNode entry : entries(site)) {
      String path = entry.path("path").asString();
      byte[] bytes = site.bytes(path);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertThat(entry.path("size").asLong()).as(path).isEqualTo(bytes.length);
      assertThat(entry.path("sha256").asString())
          .as(path)
          .isEqualTo(HexFormat.of().formatHex(hash));
    }
  }

  private static List<JsonNode> entries(PublishedSite site) {
    return new JsonMapper().readTree(site.text(NAME)).path("files").valueStream().toList();
  }
}
