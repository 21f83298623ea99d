package optout.verification;

import static optout.verification.ReportForm.LABEL_MARK;
import static optout.verification.ReportForm.STEP_MARK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import optout.model.IsoDate;
import optout.model.LanguageTags;
import optout.model.Named;
import optout.model.Reference;
import optout.model.Region;
import optout.model.RouteKind;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Visible;
import optout.verification.ReportLines.Line;
import optout.verification.RouteReport.Placed;
import optout.verification.RouteReport.Result;
import optout.verification.RouteReport.SeenLabel;
import optout.verification.RouteReport.WalkedStep;

/** Reads a report. Anybody can have written it: what is wrong is reported, all of it at once. */
public final class ReportReader {
  /** More bytes than any report has. */
  public static final int MAX_BYTES = 1 << 16;

  private final String file;
  private final Problems problems;
  private final ReportLines lines;

  private ReportReader(String file, Problems problems, ReportLines lines) {
    this.file = file;
    this.problems = problems;
    this.lines = lines;
  }

  /**
   * Reads a report.
   *
   * @param file how it is called in messages
   * @return nothing, with problems, if anything is wrong
   */
  public static Optional<RouteReport> read(byte[] report, String file, Problems problems) {
    Problems found = new Problems();
    Optional<RouteReport> read =
        ReportLines.of(report, file, found)
            .map(lines -> new ReportReader(file, found, lines).report());
    problems.add(found.sorted());
    return read.filter(whole -> !found.hasErrors());
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
                text -> Optional.of(text).filter(LanguageTags::isTag),
                LanguageTags.FORM_HINT)
            .map(found -> new Reference(found.value(), found.at()))
            .orElse(new Reference("", Position.start(file))),
        steps(),
        filled(ReportForm.BY).map(Line::value));
  }

  private List<WalkedStep> steps() {
    List<WalkedStep> steps = new ArrayList<>();
    lines
        .all()
        .forEach(
            (key, line) -> {
              if (key.startsWith(STEP_MARK)) {
                String id = key.substring(STEP_MARK.length());
                Optional<Result> result =
                    line.value().isEmpty()
                        ? Optional.empty()
                        : value(
                            key, line, text -> Named.find(Result.class, text), ids(Result.class));
                steps.add(new WalkedStep(new Reference(id, line.keyAt()), result, labels(id)));
              }
            });
    reportStrayLabels();
    return steps;
  }

  private List<SeenLabel> labels(String step) {
    String mark = ReportForm.label(step, "");
    List<SeenLabel> labels = new ArrayList<>();
    lines
        .all()
        .forEach(
            (key, line) -> {
              if (key.startsWith(mark) && !line.value().isEmpty()) {
                Reference label = new Reference(key.substring(mark.length()), line.keyAt());
                labels.add(new SeenLabel(label, line.value()));
              }
            });
    return labels;
  }

  private void reportStrayLabels() {
    lines
        .all()
        .forEach(
            (key, line) -> {
              if (key.startsWith(LABEL_MARK)) {
                String step = key.split(" ", -1)[1];
                if (!lines.all().containsKey(ReportForm.step(step))) {
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
    return Optional.ofNullable(lines.all().get(key)).filter(line -> !line.value().isEmpty());
  }

  private <T> Optional<Placed<T>> required(
      String key, Function<String, Optional<T>> read, String expected) {
    Line line = lines.all().get(key);
    if (line == null && lines.isMisspelt(key)) {
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
