package optout.template;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.problem.Outcome;
import optout.problem.Position;
import optout.problem.Problem;
import optout.problem.ProblemCode;
import optout.problem.Severity;
import optout.problem.Visible;
import org.jspecify.annotations.Nullable;

/** The templates: those in the jar, and those of a folder that replace single ones. */
public final class TemplateSet {
  private static final int LONGEST_REASON = 200;
  private static final Version VERSION = Configuration.VERSION_2_3_34;

  private final Configuration configuration;
  private final RecordWrapper models = new RecordWrapper();
  private final TemplateFiles files;

  public TemplateSet(TemplateFiles files) {
    this.files = files;
    configuration = new Configuration(VERSION);
    configuration.setObjectWrapper(models);
    configuration.setTemplateLoader(new TemplateSource(files));
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setLocalizedLookup(false);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    // Templates do not change during a run; looking again would cost a system call each time.
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
  }

  /**
   * Renders a template.
   *
   * @return nothing, with a problem at the template's line, if it is wrong
   */
  public Outcome<Optional<byte[]>> render(String name, Map<String, Object> model) {
    try {
      Template template = configuration.getTemplate(name);
      Utf8Writer result = new Utf8Writer();
      template.process(new SimpleHash(model, models), result);
      return Outcome.of(Optional.of(result.toBytes()));
    } catch (ParseException e) {
      return failed(problem(e));
    } catch (TemplateException e) {
      return failed(imported(e).map(this::problem).orElseGet(() -> problem(e)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome<Optional<byte[]>> failed(Problem problem) {
    return new Outcome<>(Optional.empty(), List.of(problem));
  }

  /** The syntax error in another template that this one imports or includes. */
  private static Optional<ParseException> imported(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(ParseException.class::isInstance)
        .map(ParseException.class::cast)
        .findFirst();
  }

  private Problem problem(ParseException e) {
    return problem(
        e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage());
  }

  private Problem problem(TemplateException e) {
    return problem(
        e.getTemplateSourceName(),
        e.getLineNumber(),
        e.getColumnNumber(),
        e.getCause() instanceof RuntimeException cause
            ? String.valueOf(cause.getMessage())
            : e.getMessageWithoutStackTop());
  }

  private Problem problem(
      @Nullable String template, @Nullable Integer line, @Nullable Integer column, String message) {
    return new Problem(
        Severity.ERROR,
        new Position(
            template == null ? "?" : files.shown(template),
            line == null ? 1 : Math.max(1, line),
            column == null ? 1 : Math.max(1, column)),
        ProblemCode.TEMPLATE_FAILED,
        "the template failed: " + reason(message),
        "the records in optout.page.View are what templates are given");
  }

  /** FreeMarker's first paragraph in one line, without its own account of the place. */
  private static String reason(String message) {
    String paragraph =
        message
            .strip()
            .lines()
            .takeWhile(line -> !line.isBlank() && !line.startsWith("----"))
            .collect(Collectors.joining(" "));
    String plain =
        paragraph.replace("==> ", "").replaceAll(" *\\[in template \"[^\"]*\"[^\\]]*\\]", "");
    return Visible.of(plain, LONGEST_REASON);
  }
}
