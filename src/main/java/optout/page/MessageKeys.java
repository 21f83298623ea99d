package optout.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import optout.model.Block;
import optout.model.Named;
import optout.model.Region;
import optout.model.SwitchState;

/** Which interface texts the templates and the code ask for. */
final class MessageKeys {
  private static final List<String> TEMPLATES =
      List.of(
          "layout.ftlh",
          "guide.ftlh",
          "home.ftlh",
          "page.ftlh",
          "languages.ftlh",
          "not-found.ftlh",
          "sitemap.ftlx",
          "robots.ftl");

  private static final Pattern CALL = Pattern.compile("\\b[tf]\\(\"([a-z0-9.-]+)\"");

  /** What {@link ProseHtml}, {@link GuideLinks} and their like say by themselves. */
  private static final List<String> IN_CODE =
      List.of(
          "region.all",
          "verification.done",
          "source.number",
          "correction.subject",
          "not-found.title");

  private MessageKeys() {}

  /** Every key with the place that asks for it. */
  static Map<String, String> all(Optional<Path> overlay) {
    Map<String, String> keys = new TreeMap<>();
    IN_CODE.forEach(key -> keys.put(key, "the program"));
    names("region", Region.values()).forEach(key -> keys.put(key, "the program"));
    names("alert", Block.Alert.Kind.values()).forEach(key -> keys.put(key, "the program"));
    names("state", SwitchState.values()).forEach(key -> keys.put(key, "the program"));
    for (String name : TEMPLATES) {
      Matcher matcher = CALL.matcher(text(overlay, name));
      while (matcher.find()) {
        keys.putIfAbsent(matcher.group(1), "templates/" + name);
      }
    }
    return keys;
  }

  private static Stream<String> names(String kind, Named... constants) {
    return Arrays.stream(constants).map(constant -> kind + "." + constant.id());
  }

  private static String text(Optional<Path> overlay, String name) {
    try {
      Optional<Path> own = overlay.map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
      if (own.isPresent()) {
        return Files.readString(own.get());
      }
      try (InputStream in = MessageKeys.class.getResourceAsStream("/templates/" + name)) {
        if (in == null) {
          throw new IOException("not in the jar: templates/" + name);
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
