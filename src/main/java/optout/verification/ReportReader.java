package optout.verification;

import static optout.verification.ReportForm.LABEL_MARK;
import static optout.verification.ReportForm.STEP_MARK;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import optout.address.KebabCase;
import optout.model.IsoDate;
import optout.model.Named;
import optout.model.Reference;
import optout.model.Region;
import optout.model.RouteKind;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Suggestion;
import optout.problem.Visible;
import optout.verification.RouteReport.Placed;
import optout.verification.RouteReport.Result;
import optout.verification.RouteReport.SeenLabel;
import optout.verification.RouteReport.WalkedStep;

/** Reads a report. Anybody can have written it: what is wrong is reported, all of it at once. */
public final class ReportReader {
  /** More bytes than any report has. */
  public static final int MAX_BYTES = 1 << 16;

  private static final int MAX_LINES = 500;
  private static final int MAX_VALUE = 300;
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}+)*+");

  /** Joiners and marks that say how to set letters: names of people and labels may need them. */
  private static final String HARMLESS = "\u200C\u200D\u200E\u200F";

  private final String file;
  private final Problems problems;
  private final Map<String, Line> lines = new LinkedHashMap<>();

  /** Keys that are missing because they are misspelt, which is said already. */
  private final Set<String> misspelt = new HashSet<>();

  /** A line's value. */
  private record Line(String value, Position keyAt, Position at) {}

  private ReportReader(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Reads a report.
   *
   * @param file how it is called in messages
   * @return nothing, with problems, if anything is wrong
   */
  public static Optional<RouteReport> read(byte[] report, String file, Problems problems) {
    Problems found = new Problems();
    ReportReader reader = new ReportReader(file, found);
    Optional<RouteReport> read =
        reader.decode(report).filter(reader::split).map(text -> reader.report());
    problems.add(found.sorted());
    return read.filter(whole -> !found.hasErrors());
  }

  private Optional<String> decode(byte[] report) {
    Position start = Position.start(file);
    if (report.length > MAX_BYTES) {
      problems.error(
          start,
          ProblemCode.VERIFICATION_TOO_LARGE,
          "the report has more than " + MAX_BYTES + " bytes",
          "keep the report alone");
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(report)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      problems.error(
          start, ProblemCode.VERIFICATION_NO_REPORT, "the report is not UTF-8", "save it as UTF-8");
      return Optional.empty();
    }
  }

  /** Takes the lines apart; nothing is read that has another head. */
  private boolean split(String text) {
    List<String> all = text.lines().map(String::stripTrailing).toList();
    if (all.size() > MAX_LINES) {
      problems.error(
          new Position(file, MAX_LINES + 1, 1),
          ProblemCode.VERIFICATION_TOO_LARGE,
          "the report has more than " + MAX_LINES + " lines",
          "keep the report alone");
      return false;
    }
    int head = 0;
    while (head < all.size() && all.get(head).isEmpty()) {
      head++;
    }
    if (head == all.size() || !all.get(head).equals(ReportForm.HEAD)) {
      problems.error(
          new Position(file, Math.min(head, Math.max(0, all.size() - 1)) + 1, 1),
          ProblemCode.VERIFICATION_NO_REPORT,
          "this is no report: its first line is not '" + ReportForm.HEAD + "'",
          "copy the report whole, and remove what stands above it");
      return false;
    }
    for (int i = head + 1; i < all.size(); i++) {
      if (!all.get(i).isBlank()) {
        line(all.get(i), i + 1);
      }
    }
    return true;
  }

  private void line(String line, int number) {
    OptionalInt hidden = firstHidden(line);
    if (hidden.isPresent()) {
      problems.error(
          new Position(file, number, hidden.getAsInt() + 1),
          ProblemCode.VERIFICATION_CONTROL_CHARACTER,
          "the line contains " + Visible.name(line.codePointAt(hidden.getAsInt())),
          "remove what cannot be seen");
    }
    Position start = new Position(file, number, 1);
    int colon = line.indexOf(':');
    if (colon < 0) {
      problems.error(
          start,
          ProblemCode.VERIFICATION_UNKNOWN_KEY,
          "this is not 'key: value': '" + Visible.of(line) + "'",
          "remove what does not belong to the report");
      return;
    }
    String key = line.substring(0, colon);
    if (!isKey(key)) {
      Optional<String> guess = Suggestion.nearest(key, ReportForm.KEYS);
      guess.ifPresent(misspelt::add);
      problems.error(
          start,
          ProblemCode.VERIFICATION_UNKNOWN_KEY,
          "unknown key '" + Visible.of(key) + "'",
          guess
              .map(near -> "did you mean '" + near + "'?")
              .orElse(
                  "keys are: " + String.join(", ", ReportForm.KEYS) + ", step ID, label ID ID"));
      return;
    }
    String value = line.substring(colon + 1).strip();
    int column = value.isEmpty() ? colon + 1 : line.indexOf(value, colon + 1) + 1;
    Position at = new Position(file, number, column);
    if (value.length() > MAX_VALUE) {
      problems.error(
          at,
          ProblemCode.VERIFICATION_TOO_LARGE,
          "'" + key + "' has more than " + MAX_VALUE + " characters",
          "shorten it");
    }
    Line earlier = lines.putIfAbsent(key, new Line(ReportForm.unquoted(key, value), start, at));
    if (earlier != null) {
      problems.error(
          start,
          ProblemCode.VERIFICATION_DUPLICATE_KEY,
          "duplicate key '" + key + "'",
          "the first is in line " + earlier.keyAt().line() + "; keep one of them");
    }
  }

  private static OptionalInt firstHidden(String line) {
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int point = line.codePointAt(i);
      if (Visible.isInvisible(point) && HARMLESS.indexOf(point) < 0) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isKey(String key) {
    List<String> words = List.of(key.split(" ", -1));
    return ReportForm.KEYS.contains(key)
        || (words.stream().allMatch(KebabCase::matches)
            && ((words.size() == 2 && key.startsWith(STEP_MARK))
                || (words.size() == 3 && key.startsWith(LABEL_MARK))));
  }

  private RouteReport report() {
    Reference guide = reference(ReportForm.GUIDE);
    Placed<RouteKind> route = oneOf(ReportForm.ROUTE, RouteKind.class, RouteKind.WEB);
    Reference edition = reference(ReportForm.EDITION);
    required(ReportForm.SITE, Optional::of, "an address");
    LocalDate date =
        required(ReportForm.DATE, IsoDate::parse, IsoDate.EXPECTED)
            .map(Placed::value)
            .orElse(LocalDate.EPOCH);
    return new RouteReport(
        guide,
        route,
        edition,
        filled(ReportForm.REVISION).map(line -> new Reference(line.value(), line.at())),
        date,
        oneOf(ReportForm.REGION, Region.class, Region.OTHER),
        required(
                ReportForm.LANGUAGE,
                text -> LANGUAGE.matcher(text).matches() ? Optional.of(text) : Optional.empty(),
                "a language tag as de or en-GB")
            .map(found -> new Reference(found.value(), found.at()))
            .orElse(new Reference("", Position.start(file))),
        steps(),
        filled(ReportForm.BY).map(Line::value));
  }

  private List<WalkedStep> steps() {
    List<WalkedStep> steps = new ArrayList<>();
    lines.forEach(
        (key, line) -> {
          if (key.startsWith(STEP_MARK)) {
            String id = key.substring(STEP_MARK.length());
            Optional<Result> result =
                line.value().isEmpty()
                    ? Optional.empty()
                    : value(key, line, text -> Named.find(Result.class, text), ids(Result.class));
            steps.add(new WalkedStep(new Reference(id, line.keyAt()), result, labels(id)));
          }
        });
    reportStrayLabels();
    return steps;
  }

  private List<SeenLabel> labels(String step) {
    String mark = ReportForm.label(step, "");
    List<SeenLabel> labels = new ArrayList<>();
    lines.forEach(
        (key, line) -> {
          if (key.startsWith(mark) && !line.value().isEmpty()) {
            Reference label = new Reference(key.substring(mark.length()), line.keyAt());
            labels.add(new SeenLabel(label, line.value()));
          }
        });
    return labels;
  }

  private void reportStrayLabels() {
    lines.forEach(
        (key, line) -> {
          if (key.startsWith(LABEL_MARK)) {
            String step = key.split(" ", -1)[1];
            if (!lines.containsKey(ReportForm.step(step))) {
              problems.error(
                  line.keyAt(),
                  ProblemCode.VERIFICATION_UNKNOWN_ID,
                  "a label of '" + step + "', but there is no line 'step " + step + "'",
                  "copy the report whole");
            }
          }
        });
  }

  private Reference reference(String key) {
    return required(key, Optional::of, "what the page had there")
        .map(found -> new Reference(found.value(), found.at()))
        .orElse(new Reference("", Position.start(file)));
  }

  private <E extends Enum<E> & Named> Placed<E> oneOf(String key, Class<E> type, E otherwise) {
    return required(key, text -> Named.find(type, text), ids(type))
        .orElse(new Placed<>(otherwise, Position.start(file)));
  }

  private static <E extends Enum<E> & Named> String ids(Class<E> type) {
    return String.join(", ", Stream.of(type.getEnumConstants()).map(Named::id).toList());
  }

  private Optional<Line> filled(String key) {
    return Optional.ofNullable(lines.get(key)).filter(line -> !line.value().isEmpty());
  }

  private <T> Optional<Placed<T>> required(
      String key, Function<String, Optional<T>> read, String expected) {
    Line line = lines.get(key);
    if (line == null && misspelt.contains(key)) {
      return Optional.empty();
    }
    if (line == null) {
      problems.error(
          Position.start(file),
          ProblemCode.VERIFICATION_MISSING_KEY,
          "'" + key + "' is missing",
          "copy the report whole");
      return Optional.empty();
    }
    if (line.value().isEmpty()) {
      problems.error(
          line.at(),
          ProblemCode.VERIFICATION_MISSING_VALUE,
          "'" + key + "' is not filled in",
          "ask who sent it: " + expected);
      return Optional.empty();
    }
    return value(key, line, read, expected).map(found -> new Placed<>(found, line.at()));
  }

  private <T> Optional<T> value(
      String key, Line line, Function<String, Optional<T>> read, String expected) {
    Optional<T> value = read.apply(line.value());
    if (value.isEmpty()) {
      problems.error(
          line.at(),
          ProblemCode.VERIFICATION_BAD_VALUE,
          "'" + key + "' is '" + Visible.of(line.value()) + "'",
          expected);
    }
    return value;
  }
}
