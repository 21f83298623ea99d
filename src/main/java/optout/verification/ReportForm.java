package optout.verification;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import optout.model.Edition;
import optout.model.Guide;
import optout.model.Reference;
import optout.model.Route;
import optout.model.Step;

/**
 * A report as a form: lines of the form {@code key: value}, below a head that says what it is.
 *
 * <pre>{@code
 * optout verification 1
 * guide: linkedin-ai-training
 * route: web
 * ...
 * region:
 * step open-settings:
 * label open-settings settings: ""
 * }</pre>
 *
 * @param values by key, in order; empty where nothing was filled in
 */
public record ReportForm(Map<String, String> values) {
  /** The first line of every report. */
  public static final String HEAD = "optout verification 1";

  public static final String GUIDE = "guide";
  public static final String ROUTE = "route";
  public static final String EDITION = "edition";
  public static final String REVISION = "revision";
  public static final String SITE = "site";
  public static final String DATE = "date";
  public static final String REGION = "region";
  public static final String LANGUAGE = "interface-language";
  public static final String NOTE = "note";
  public static final String BY = "by";

  /** All keys that are the same in every report, in order. */
  static final List<String> KEYS =
      List.of(GUIDE, ROUTE, EDITION, REVISION, SITE, DATE, REGION, LANGUAGE, NOTE, BY);

  static final String STEP_MARK = "step ";
  static final String LABEL_MARK = "label ";
  private static final String QUOTE = "\"";

  public ReportForm {
    values = new LinkedHashMap<>(values);
  }

  /**
   * The form for a route.
   *
   * @param edition the text that is walked by
   * @param site address of the published root
   */
  public static ReportForm of(Guide guide, Route route, Edition edition, URI site) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(GUIDE, guide.id());
    values.put(ROUTE, route.kind().id());
    values.put(EDITION, edition.language());
    values.put(REVISION, edition.revision());
    values.put(SITE, site.toString());
    values.put(DATE, "");
    values.put(REGION, "");
    values.put(LANGUAGE, "");
    for (Step step : route.steps()) {
      values.put(step(step.id()), "");
      step.labels().stream()
          .map(Reference::id)
          .forEach(label -> values.put(label(step.id(), label), ""));
    }
    values.put(NOTE, "");
    values.put(BY, "");
    return new ReportForm(values);
  }

  /** The key of the line that says how a step was found. */
  public static String step(String id) {
    return STEP_MARK + id;
  }

  /** The key of the line that says what was read on a control of a step. */
  public static String label(String step, String label) {
    return LABEL_MARK + step + " " + label;
  }

  /** The form with some lines filled in. */
  public ReportForm with(Map<String, String> answers) {
    Map<String, String> filled = new LinkedHashMap<>(values);
    answers.forEach(
        (key, value) -> {
          if (filled.put(key, value) == null) {
            throw new IllegalArgumentException("no line '" + key + "'");
          }
        });
    return new ReportForm(filled);
  }

  /** Answer that was filled in at a key; nothing if the form has no such line. */
  Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The form as text. */
  public String text() {
    return HEAD
        + "\n"
        + values.entrySet().stream()
            .map(line -> line.getKey() + ":" + written(line.getKey(), line.getValue()) + "\n")
            .collect(Collectors.joining());
  }

  private static String written(String key, String value) {
    // In quotes, one sees where it begins and ends. Nothing is escaped: the line ends it.
    String whole = key.startsWith(LABEL_MARK) ? QUOTE + value + QUOTE : value;
    return whole.isEmpty() ? "" : " " + whole;
  }

  /** A value as it was before {@link #text()}. */
  static String unquoted(String key, String value) {
    boolean quoted =
        key.startsWith(LABEL_MARK)
            && value.length() > 1
            && value.startsWith(QUOTE)
            && value.endsWith(QUOTE);
    return quoted ? value.substring(1, value.length() - 1).strip() : value;
  }
}
