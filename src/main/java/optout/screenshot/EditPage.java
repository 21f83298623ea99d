package optout.screenshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import optout.codec.Escape;
import optout.codec.Sha256;
import optout.model.Content;
import optout.model.Named;
import optout.model.Region;
import optout.model.Screenshot.Licence;
import optout.model.Service;
import optout.problem.Position;
import optout.problem.Problems;

/**
 * The page on which rectangles are drawn. It loads nothing from anywhere else, and its security
 * policy allows only the one script and style that are in it.
 */
public final class EditPage {
  private static final String TEMPLATE = "picture-edit.html";

  private final Content content;
  private final Map<String, List<String>> given;
  private final String template;

  /**
   * @param given values that are filled in already, by the names of {@link DraftReader}
   */
  public EditPage(Content content, Map<String, List<String>> given) {
    this.content = content;
    this.given = Map.copyOf(given);
    template = template();
  }

  private static String template() {
    try (InputStream file = EditPage.class.getResourceAsStream(TEMPLATE)) {
      return new String(Objects.requireNonNull(file, TEMPLATE).readAllBytes(), UTF_8)
          .replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A page by itself, for a browser without {@code optout}: instead of saving, it says which
   * command does.
   *
   * @param name of the picture's file
   * @param file the picture; without it the page asks for one
   * @return nothing, with problems, if the picture cannot be read
   */
  public Optional<String> alone(String name, Optional<byte[]> file, Problems problems) {
    Optional<String> address =
        file.isEmpty()
            ? Optional.of("")
            : BrowserImage.of(file.get(), Position.start(name), problems)
                .map(BrowserImage::dataAddress);
    return address.map(picture -> page("alone", name, picture, policy("'none'")));
  }

  /**
   * The page as {@link EditServer} serves it.
   *
   * @param name of the picture's file
   * @param loaded whether there is a picture already
   */
  String served(String name, boolean loaded) {
    return page("served", name, loaded ? "image" : "", policy("'self'"));
  }

  /**
   * The content security policy.
   *
   * @param connect where the script may send something
   */
  String policy(String connect) {
    return "default-src 'none'; script-src '"
        + hash("script")
        + "'; style-src '"
        + hash("style")
        + "'; img-src 'self' data: blob:; connect-src "
        + connect
        + "; base-uri 'none'; form-action 'none'";
  }

  private String hash(String element) {
    String begin = "<" + element + ">";
    int from = template.indexOf(begin) + begin.length();
    String text = template.substring(from, template.indexOf("</" + element + ">"));
    byte[] hash = Sha256.of(text.getBytes(UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }

  private String page(String mode, String name, String address, String policy) {
    Map<String, String> values = new TreeMap<>();
    values.put("policy", Escape.markup(policy));
    values.put("mode", mode);
    values.put("name", Escape.markup(name));
    values.put("image", Escape.markup(address));
    values.put("screens", screens());
    values.put("languages", options(languages(), first("language")));
    values.put("regions", options(ids(Region.values()), first("region")));
    values.put("licences", options(ids(Licence.values()), first("licence")));
    values.put("captured", Escape.markup(first("captured")));
    values.put("by", Escape.markup(first("by")));
    values.put("areas", Escape.markup(areas()));
    values.put("replace", given.containsKey("replace") ? " checked" : "");
    return fill(values);
  }

  /** Puts values into their places, once: a value is never looked through for places. */
  private String fill(Map<String, String> values) {
    StringBuilder page = new StringBuilder();
    String[] parts = template.split("@@", -1);
    for (int i = 0; i < parts.length; i++) {
      page.append(
          i % 2 == 0
              ? parts[i]
              : Optional.ofNullable(values.get(parts[i]))
                  .orElseThrow(() -> new IllegalStateException("no value in " + TEMPLATE)));
    }
    return page.toString();
  }

  private String screens() {
    StringBuilder groups = new StringBuilder();
    for (Service service : new TreeMap<>(content.services()).values()) {
      groups.append("<optgroup label=\"").append(Escape.markup(service.name())).append("\">");
      for (String screen : new TreeSet<>(service.screens().keySet())) {
        boolean selected =
            screen.equals(first("screen"))
                && (first("service").isEmpty() || service.id().equals(first("service")));
        groups.append(option(service.id() + "/" + screen, screen, selected));
      }
      groups.append("</optgroup>");
    }
    return groups.toString();
  }

  private List<String> languages() {
    Set<String> languages = new TreeSet<>(List.of(Service.FALLBACK_LANGUAGE));
    content.services().values().forEach(one -> languages.addAll(one.interfaces().keySet()));
    return new ArrayList<>(languages);
  }

  private static List<String> ids(Named... constants) {
    return Arrays.stream(constants).map(Named::id).toList();
  }

  private static String options(List<String> ids, String selected) {
    StringBuilder options = new StringBuilder();
    ids.forEach(id -> options.append(option(id, id, id.equals(selected))));
    return options.toString();
  }

  private static String option(String value, String text, boolean selected) {
    return "<option value=\""
        + Escape.markup(value)
        + "\""
        + (selected ? " selected" : "")
        + ">"
        + Escape.markup(text)
        + "</option>";
  }

  /** Rectangles that are there already, as the script reads them: {@code mark 1,2,3,4;…}. */
  private String areas() {
    List<String> areas = new ArrayList<>();
    for (String kind : List.of("crop", "redact", "mark")) {
      given.getOrDefault(kind, List.of()).forEach(area -> areas.add(kind + " " + area));
    }
    return String.join(";", areas);
  }

  private String first(String field) {
    return given.getOrDefault(field, List.of()).stream().findFirst().orElse("");
  }
}
