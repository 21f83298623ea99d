package optout.testing.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The repository's own content with languages that nobody speaks, made from its English: what tests
 * find in them grows with the content by itself.
 */
public final class MadeUpContent {
  private static final String SOURCE = "en";
  private static final YAMLMapper YAML = new YAMLMapper();

  /** Languages that have other letters than English. */
  private static final Map<String, Voice> LETTERS =
      Map.of(
          "ar", Voice.ARABIC,
          "fa", Voice.ARABIC,
          "he", Voice.HEBREW,
          "el", Voice.GREEK,
          "bg", Voice.CYRILLIC,
          "ru", Voice.CYRILLIC,
          "uk", Voice.CYRILLIC);

  /** Those that people will translate into first come first. */
  private static final List<String> FURTHER_LANGUAGES =
      List.of(
          ("fr es it pl nl pt ro cs sv el uk ar he bg da et fi ga hr hu lt lv mt sk sl nb is tr fa"
                  + " ru")
              .split(" "));

  private final Path folder;
  private final Map<String, Voice> madeUp;

  private MadeUpContent(Path folder, Map<String, Voice> madeUp) {
    this.folder = folder;
    this.madeUp = new TreeMap<>(madeUp);
  }

  /** The content of the repository, or a copy that has more languages, at most 30. */
  static Path withMoreLanguages(int number) {
    if (number == 0) {
      return Tables.OWN;
    }
    List<String> own = Tables.languages(Tables.OWN);
    List<String> further =
        FURTHER_LANGUAGES.stream().filter(language -> !own.contains(language)).toList();
    Map<String, Voice> madeUp = new TreeMap<>();
    for (String language : further.subList(0, number)) {
      madeUp.put(language, LETTERS.getOrDefault(language, Voice.ACCENTED));
    }
    Path folder = Path.of("target", "content-in-more-languages");
    return write(Folders.removed(folder), own, madeUp);
  }

  /**
   * Writes the content of a site.
   *
   * @param folder an empty folder
   * @param kept the languages that are kept as they are
   * @param madeUp further languages, which the content does not have
   */
  public static Path write(Path folder, List<String> kept, Map<String, Voice> madeUp) {
    Folders.copy(Tables.OWN, folder);
    MadeUpContent content = new MadeUpContent(folder, madeUp);
    try {
      content.leaveOut(kept);
      content.writeSite(kept);
      content.writeServices();
      for (String language : content.madeUp.keySet()) {
        content.writeLanguage(language);
      }
      for (String kind : List.of("guides", "letters", "pages")) {
        for (String id : Tables.names(kind)) {
          content.writeEditions(new EditionFile(Tables.OWN, kind, id, SOURCE));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  private void leaveOut(List<String> kept) throws IOException {
    for (String language : Tables.languages(Tables.OWN)) {
      if (!kept.contains(language)) {
        for (String kind : List.of("guides", "letters", "pages")) {
          for (String id : Tables.names(kind)) {
            Files.deleteIfExists(folder.resolve(Path.of(kind, id, language + ".md")));
          }
        }
      }
    }
  }

  private void writeSite(List<String> kept) throws IOException {
    // Languages that are left out would be missed at their addresses.
    Files.deleteIfExists(folder.resolve("addresses.yaml"));
    // Made-up languages have no terms of the law, whatever real ones of the same code have.
    Files.deleteIfExists(folder.resolve("legal-terms.yaml"));
    ObjectNode site = read("site.yaml");
    ArrayNode languages = site.putArray("languages");
    kept.forEach(languages::add);
    madeUp.keySet().forEach(languages::add);
    save("site.yaml", site);
  }

  private void writeServices() throws IOException {
    for (String id : Tables.names("services")) {
      String service = "services/" + id + "/service.yaml";
      ObjectNode about = read(service);
      madeUp.forEach(
          (language, voice) ->
              ((ObjectNode) about.path("interfaces"))
                  .putObject(language)
                  .put("labels", voice == Voice.LONGER ? "own" : "both"));
      save(service, about);
      String table = "services/" + id + "/labels.yaml";
      ObjectNode labels = read(table);
      List<String> ids = new ArrayList<>(labels.propertyNames());
      for (int i = 0; i < ids.size(); i++) {
        // Every third has no evidence, so that readers see it in English.
        if (i % 3 != 0) {
          addTexts((ObjectNode) labels.path(ids.get(i)).path("texts"));
        }
      }
      save(table, labels);
    }
  }

  private void addTexts(ObjectNode texts) {
    madeUp.forEach(
        (language, voice) -> {
          ObjectNode english = (ObjectNode) texts.path(SOURCE).deepCopy();
          String text = voice.markdown(english.path("text").asString());
          texts.set(language, english.put("text", text));
        });
  }

  private void writeLanguage(String language) throws IOException {
    Voice voice = madeUp.get(language);
    ObjectNode said = read("languages/" + SOURCE + ".yaml");
    said.put("name", voice.markdown("English") + " " + language)
        .put("locale", language)
        .put("direction", voice.direction());
    ObjectNode messages = (ObjectNode) said.path("messages");
    for (String key : List.copyOf(messages.propertyNames())) {
      String message = voice.message(messages.path(key).asString());
      boolean isUnique = key.endsWith(".title") || key.endsWith(".summary");
      messages.put(key, isUnique ? message + " " + language : message);
    }
    save("languages/" + language + ".yaml", said);
  }

  private void writeEditions(EditionFile english) throws IOException {
    for (Map.Entry<String, Voice> language : madeUp.entrySet()) {
      Voice voice = language.getValue();
      ObjectNode front = (ObjectNode) english.front();
      for (String key : List.of("title", "short-title", "summary")) {
        if (front.has(key)) {
          front.put(key, voice.markdown(front.path(key).asString()) + " " + language.getKey());
        }
      }
      if (front.path("fields") instanceof ObjectNode fields) {
        for (String field : List.copyOf(fields.propertyNames())) {
          fields.put(field, voice.markdown(fields.path(field).asString()));
        }
      }
      front.putObject("translation").put("of", SOURCE).put("by", "machine").putNull("reviewed");
      Files.writeString(
          folder.resolve(Path.of(english.kind(), english.id(), language.getKey() + ".md")),
          YAML.writeValueAsString(front) + "---" + voice.markdown(english.text()));
    }
  }

  private ObjectNode read(String path) {
    JsonNode table = Tables.parse(Tables.text(folder.resolve(path)));
    return (ObjectNode) table;
  }

  private void save(String path, ObjectNode table) throws IOException {
    Files.writeString(folder.resolve(path), YAML.writeValueAsString(table));
  }
}
