package optout.content;

import static java.util.stream.Collectors.joining;
import static optout.content.Kinds.FLAG;
import static optout.content.Kinds.REFERENCE;
import static optout.content.Kinds.TEXT;
import static optout.content.Kinds.integer;
import static optout.content.Kinds.oneOf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import optout.model.Reference;
import optout.model.Screen;
import optout.model.Screen.Kind;
import optout.model.Screen.Part;
import optout.model.Screen.Surface;
import optout.problem.ProblemArea;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/** Reads {@code screens.yaml}. */
final class Screens {
  private static final int MAX_FILLER = 12;

  private final Problems problems;

  private Screens(Problems problems) {
    this.problems = problems;
  }

  static Map<String, Screen> read(Node node, Problems problems) {
    Screens reader = new Screens(problems);
    Map<String, Screen> screens = new LinkedHashMap<>();
    for (Node.Entry entry : Fields.of(node, ProblemArea.SCREEN, problems).ids()) {
      screens.put(entry.key(), reader.screen(entry));
    }
    return screens;
  }

  private Screen screen(Node.Entry entry) {
    Fields fields = Fields.of(entry.value(), ProblemArea.SCREEN, problems);
    Screen screen =
        new Screen(
            entry.key(),
            fields.required("description", TEXT),
            fields.required("surface", oneOf(Surface.class)),
            fields.optional("address", TEXT),
            fields.has("parts") ? parts(fields, "parts") : List.of(),
            entry.keyAt());
    fields.end();
    List<Part> marked = screen.all().stream().filter(Part::marked).toList();
    if (marked.size() > 1) {
      problems.error(
          marked.get(1).at(),
          ProblemCode.SCREEN_TWO_MARKS,
          "a second part is marked",
          "one screen has one mark");
    }
    return screen;
  }

  private List<Part> parts(Fields fields, String key) {
    return fields.requiredMappings(key, "parts, such as - {entry: LABEL}").stream()
        .map(this::part)
        .toList();
  }

  private Part part(Fields fields) {
    boolean marked = fields.optional("mark", FLAG).orElse(fields.has("mark"));
    List<Kind> kinds = Stream.of(Kind.values()).filter(kind -> fields.has(kind.id())).toList();
    if (kinds.size() != 1) {
      problems.error(
          fields.at(),
          ProblemCode.SCREEN_KIND,
          "a part is exactly one thing",
          "one of " + Stream.of(Kind.values()).map(Kind::id).collect(joining(", ")));
      return new Part(Kind.FILLER, Optional.empty(), 1, marked, List.of(), fields.at());
    }
    Part part = part(kinds.get(0), marked, fields);
    fields.end();
    return part;
  }

  private Part part(Kind kind, boolean marked, Fields fields) {
    String key = kind.id();
    Optional<Reference> label = Optional.empty();
    int count = 0;
    List<Part> parts = List.of();
    switch (kind.content()) {
      case LABEL -> label = fields.optionalOrNull(key, REFERENCE);
      case COUNT -> count = fields.required(key, integer(1, MAX_FILLER));
      case PARTS -> parts = parts(fields, key);
      case NOTHING -> fields.nothing(key);
    }
    return new Part(kind, label, count, marked, parts, fields.at());
  }
}
