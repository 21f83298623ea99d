package optout.screenshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import optout.model.Area;
import optout.model.IsoDate;
import optout.model.Named;
import optout.model.Region;
import optout.model.Screenshot.Licence;
import optout.problem.Position;

/** Reads drafts from texts, as the command line and the page for drawing give them. */
public final class DraftReader {

  private final Map<String, List<String>> values;
  private final Position at;
  private final List<FieldError> mistakes = new ArrayList<>();

  /**
   * @param values by name: service, screen, language, region, captured, by, licence, crop, redact,
   *     mark, replace
   * @param at the picture's file, for problems
   */
  public DraftReader(Map<String, List<String>> values, Position at) {
    this.values = values;
    this.at = at;
  }

  /** The draft; nothing if there are {@link #mistakes()}. */
  public Optional<Draft> read() {
    Optional<String> service = name("service");
    Optional<String> screen = name("screen");
    Optional<String> language = name("language");
    Optional<Region> region = oneOf("region", Region.class);
    Optional<LocalDate> captured = text("captured").flatMap(this::day);
    Optional<String> by = text("by");
    Optional<Licence> licence = oneOf("licence", Licence.class);
    Optional<Area> crop = crop();
    List<Area> redactions = areas("redact");
    List<Area> marks = areas("mark");
    if (!mistakes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            service.orElseThrow(),
            screen.orElseThrow(),
            language.orElseThrow(),
            region.orElseThrow(),
            captured.orElseThrow(),
            by.orElseThrow(),
            licence.orElseThrow(),
            crop,
            redactions,
            marks,
            values.containsKey("replace")));
  }

  /** Mistakes in the values. */
  public List<FieldError> mistakes() {
    return List.copyOf(mistakes);
  }

  private Optional<String> text(String field) {
    Optional<String> text =
        values.getOrDefault(field, List.of()).stream()
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .findFirst();
    if (text.isEmpty()) {
      mistakes.add(new FieldError(field, "is missing"));
    }
    return text;
  }

  private Optional<String> name(String field) {
    Optional<String> text = text(field);
    Optional<String> name = text.filter(Draft::isName);
    if (text.isPresent() && name.isEmpty()) {
      mistakes.add(new FieldError(field, "'" + text.get() + "' is not an id"));
    }
    return name;
  }

  private <E extends Enum<E> & Named> Optional<E> oneOf(String field, Class<E> type) {
    Optional<String> text = text(field);
    Optional<E> constant = text.flatMap(id -> Named.find(type, id));
    if (text.isPresent() && constant.isEmpty()) {
      String ids =
          Arrays.stream(type.getEnumConstants()).map(Named::id).collect(Collectors.joining(", "));
      mistakes.add(new FieldError(field, "'" + text.get() + "' is not one of: " + ids));
    }
    return constant;
  }

  private Optional<LocalDate> day(String text) {
    Optional<LocalDate> day = IsoDate.parse(text);
    if (day.isEmpty()) {
      mistakes.add(new FieldError("captured", "'" + text + "' is not " + IsoDate.EXPECTED));
    }
    return day;
  }

  /** Intersection of all crops; nothing if there is none. */
  private Optional<Area> crop() {
    List<Area> crops = areas("crop");
    Optional<Area> common = crops.stream().findFirst();
    for (Area crop : crops) {
      common = common.flatMap(crop::common);
    }
    if (common.isEmpty() && !crops.isEmpty()) {
      mistakes.add(new FieldError("crop", "nothing lies in all of them"));
    }
    return common;
  }

  private List<Area> areas(String field) {
    List<Area> areas = new ArrayList<>();
    for (String text : values.getOrDefault(field, List.of())) {
      Area.parse(text, at)
          .ifPresentOrElse(
              areas::add,
              () ->
                  mistakes.add(
                      new FieldError(
                          field,
                          "'"
                              + text
                              + "' is not a rectangle: left, top, width and height in pixels, as in"
                              + " 10,20,300,40")));
    }
    return areas;
  }
}
