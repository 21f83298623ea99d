package optout.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import optout.json.Json;
import optout.model.Named;

/** Writes the state of translations: a to-do list for people, or data for programs. */
public final class StatusReport {
  private StatusReport() {}

  /** The same as text, one line an item, with what is to be done. */
  public static String text(List<Status> languages) {
    return languages.stream().map(StatusReport::text).collect(Collectors.joining("\n"));
  }

  private static String text(Status status) {
    StringBuilder text = new StringBuilder();
    long complete = status.items().stream().filter(Status.Item::isComplete).count();
    text.append(status.language())
        .append(": ")
        .append(complete)
        .append(" of ")
        .append(status.items().size())
        .append(" complete\n");
    if (!status.messages().isEmpty()) {
      line(text, "interface texts", "missing: " + String.join(", ", status.messages()));
    }
    for (Status.Item item : status.items()) {
      line(text, item.kind().id() + " " + item.id(), String.join("; ", sentences(item)));
    }
    if (!status.labels().isEmpty()) {
      line(text, "labels without evidence", String.join(", ", status.labels()));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String what, String state) {
    text.append("  ").append(what).append(": ").append(state).append('\n');
  }

  private static List<String> sentences(Status.Item item) {
    List<String> sentences = new ArrayList<>();
    if (item.lacks().contains(Status.Lack.MISSING)) {
      sentences.add("not translated");
    } else if (item.isComplete()) {
      sentences.add("complete");
    }
    if (!item.missing().isEmpty()) {
      sentences.add("not translated: " + String.join(", ", item.missing()));
    }
    if (!item.outOfDate().isEmpty()) {
      sentences.add(
          "out of date: "
              + item.outOfDate().stream()
                  .map(part -> part.id() + (part.inOriginal() ? " (shown in the original)" : ""))
                  .collect(Collectors.joining(", ")));
    }
    item.by()
        .ifPresent(
            by ->
                sentences.add(
                    "by "
                        + by
                        + item.reviewed()
                            .map(who -> ", reviewed by " + who)
                            .orElse(", not reviewed")));
    if (item.lacks().contains(Status.Lack.NOT_VERIFIED)) {
      sentences.add("not verified on an account");
    }
    return sentences;
  }

  /** The same as JSON. */
  public static String json(List<Status> languages) {
    return Json.write(Map.of("languages", languages.stream().map(StatusReport::data).toList()));
  }

  private static Map<String, Object> data(Status status) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("language", status.language());
    data.put("missingMessages", status.messages());
    data.put("items", status.items().stream().map(StatusReport::data).toList());
    data.put("labelsWithoutEvidence", status.labels());
    return data;
  }

  private static Map<String, Object> data(Status.Item item) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("kind", item.kind().id());
    data.put("id", item.id());
    data.put("lacks", new TreeSet<>(item.lacks()).stream().map(Named::id).toList());
    data.put(
        "outOfDate",
        item.outOfDate().stream()
            .map(
                part -> {
                  Map<String, Object> one = new LinkedHashMap<>();
                  one.put("part", part.id());
                  one.put("shown", part.inOriginal() ? "original" : "translation");
                  return one;
                })
            .toList());
    data.put("missing", item.missing());
    item.by().ifPresent(by -> data.put("by", by));
    item.reviewed().ifPresent(who -> data.put("reviewed", who));
    return data;
  }
}
