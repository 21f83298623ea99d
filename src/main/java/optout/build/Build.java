package optout.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import optout.check.Checks;
import optout.content.ContentReader;
import optout.content.ContentRoot;
import optout.handout.Fonts;
import optout.handout.ScriptCheck;
import optout.model.Content;
import optout.model.CurrentWords;
import optout.page.Assets;
import optout.picture.Photographs;
import optout.picture.Pictures;
import optout.problem.Outcome;
import optout.problem.Problem;
import optout.problem.Problems;
import optout.problem.Severity;
import optout.publish.Published;
import optout.publish.Staging;
import optout.site.Inputs;
import optout.site.Plan;
import optout.site.SitePath;
import optout.site.StepPictures;
import optout.template.Palette;
import optout.template.TemplateFiles;
import org.jspecify.annotations.Nullable;

/**
 * The stages of a build, one after the other: read, check, plan, make, publish. Each gives its
 * result with its problems; whoever needs less than a published site ends before.
 *
 * <pre>{@code
 * Outcome<Build.Prepared> prepared = new Build(options).prepare();
 * Optional<Planned> site = prepared.value().site(); // nothing, if there are errors
 * }</pre>
 */
public final class Build {
  private final Options options;
  private final TemplateFiles templates;
  private final Outcome<Optional<Palette>> palette;
  private @Nullable CompletableFuture<Fonts> fonts;

  /**
   * Options of a build.
   *
   * @param content folders, of which a later one's files take the place of an earlier one's
   * @param strict whether warnings are errors, but for those of {@linkplain
   *     optout.problem.ProblemCode#isTolerated tolerated} kinds
   */
  public record Options(
      List<ContentRoot> content,
      Path output,
      Optional<Path> templates,
      Optional<URI> address,
      LocalDate today,
      boolean strict) {
    public Options {
      content = List.copyOf(content);
    }

    /**
     * Options of a build from one folder.
     *
     * @param shownAs how the folder is called in problems
     */
    public Options(
        Path content,
        String shownAs,
        Path output,
        Optional<Path> templates,
        Optional<URI> address,
        LocalDate today,
        boolean strict) {
      this(List.of(new ContentRoot(content, shownAs)), output, templates, address, today, strict);
    }
  }

  /**
   * State before the first file is made.
   *
   * @param read number of content files
   * @param site nothing, if problems keep it from being published
   */
  public record Prepared(int read, Optional<Planned> site) {}

  /**
   * Result of a build.
   *
   * @param read number of content files
   * @param published nothing, if problems kept it from publishing
   */
  public record Result(int read, List<Problem> problems, Optional<Published> published) {
    public long errors() {
      return problems.stream().filter(one -> one.severity() == Severity.ERROR).count();
    }
  }

  public Build(Options options) {
    this.options = options;
    this.templates = new TemplateFiles(options.templates());
    this.palette = Palette.read(templates);
  }

  /** The fonts of sheets, read on a thread of their own from the first time on. */
  private synchronized CompletableFuture<Fonts> fonts() {
    CompletableFuture<Fonts> known = fonts;
    if (known == null) {
      known = Fonts.load();
      fonts = known;
    }
    return known;
  }

  /** Does all stages. */
  public Result run(BuildProgress progress) throws IOException {
    // Read beside the content, which takes longer.
    CompletableFuture<Fonts> fonts = fonts();
    CompletableFuture<String> tool = ToolFingerprint.ofRunning();
    Problems problems = new Problems(options.strict());
    Prepared prepared = problems.take(prepare());
    Optional<Published> published = Optional.empty();
    if (prepared.site().isPresent()) {
      Planned site = prepared.site().get();
      try (Staging staging = Staging.open(options.output(), inputs(), tool.join())) {
        Rendering production =
            new Rendering(
                site,
                printer(fonts.join(), path -> former(staging, path), site),
                staging::write,
                progress);
        problems.add(production.make());
        if (!problems.hasErrors()) {
          production.copies(staging);
          published = Optional.of(staging.publish());
        }
      } finally {
        progress.end();
      }
    }
    return new Result(prepared.read(), problems.sorted(), published);
  }

  /**
   * Does all that can find a problem, and writes nothing: reads, checks, plans and makes every
   * file.
   *
   * @param sheets whether sheets are printed, which takes most of the time, or only their markup is
   *     made
   */
  public Result rehearse(BuildProgress progress, boolean sheets) {
    CompletableFuture<Fonts> fonts = fonts();
    Problems problems = new Problems(options.strict());
    Prepared prepared = problems.take(prepare());
    prepared
        .site()
        .ifPresent(
            site -> {
              Rendering.Press press =
                  sheets
                      ? printer(fonts.join(), path -> Optional.empty(), site)
                      : (sheet, markup) -> Outcome.of(Optional.of(markup));
              problems.add(new Rendering(site, press, (path, content) -> {}, progress).make());
            });
    progress.end();
    return new Result(prepared.read(), problems.sorted(), Optional.empty());
  }

  /** The same result with problems that were found elsewhere. */
  public Result with(Result result, List<Problem> others) {
    Problems problems = new Problems(options.strict());
    problems.add(result.problems());
    problems.add(others);
    return new Result(result.read(), problems.sorted(), result.published());
  }

  private static SheetPrinter printer(
      Fonts fonts, Function<SitePath, Optional<byte[]>> former, Planned site) {
    return new SheetPrinter(
        fonts, former, site.pictures(), site.content().site().publisher().logo());
  }

  private static Optional<byte[]> former(Staging staging, SitePath path) {
    try {
      return staging.former().file(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads, checks and plans. */
  public Outcome<Prepared> prepare() {
    Problems problems = new Problems(options.strict());
    Outcome<ContentReader.Result> outcome = read();
    ContentReader.Result read = problems.take(outcome);
    Optional<Planned> site = Optional.empty();
    if (read.content().isPresent()) {
      Content content = read.content().get();
      Photographs photographs = problems.take(check(outcome.map(any -> content)));
      if (!problems.hasErrors()) {
        site = Optional.of(problems.take(plan(content, photographs)));
      }
    }
    return problems.with(new Prepared(read.files(), site.filter(any -> !problems.hasErrors())));
  }

  /** Reads the content folder. */
  public Outcome<ContentReader.Result> read() {
    return ContentReader.read(options.content())
        .map(read -> new ContentReader.Result(read.content().map(this::atAddress), read.files()));
  }

  private Content atAddress(Content content) {
    return options.address().map(content::withAddress).orElse(content);
  }

  /**
   * Checks content.
   *
   * @return its screenshots, which are looked at and made ready, if there is no error
   */
  public Outcome<Photographs> check(Outcome<Content> read) {
    Problems problems = new Problems(options.strict());
    Content content = read.value();
    problems.add(Checks.content(read));
    problems.add(Checks.messages(content, ProgramMessages.uses(templates)));
    problems.add(new ScriptCheck(content, () -> fonts().join()).run());
    problems.add(palette.problems());
    problems.add(Checks.placeholders(content));
    // Last: screenshots take time, and none when nothing will be published.
    return problems.with(
        problems.take(Photographs.of(content, !read.hasErrors() && !problems.hasErrors())));
  }

  /**
   * Plans a site.
   *
   * @param checked content without errors, and so are the templates' colours
   */
  public Outcome<Planned> plan(Content checked, Photographs photographs) {
    Content content = CurrentWords.of(checked);
    Palette colours = palette.value().orElseThrow();
    Assets assets = new Assets(templates, colours);
    Pictures pictures = Pictures.of(content, photographs, colours);
    StepPictures steps = new StepPictures(pictures::of, pictures::drawn);
    Plan plan =
        Plan.of(
            content,
            assets.names(),
            steps,
            new ScriptCheck(content, () -> fonts().join())::canPrint);
    return new Outcome<>(
        new Planned(
            content,
            pictures,
            plan,
            new Inputs(content, plan.places(), steps, templates::digest, options.today()),
            new Renderers(
                content, plan.places(), assets, steps, templates, colours, options.today())),
        Checks.plan(content, plan));
  }

  /** Folders that the site must not be written into. */
  private List<Path> inputs() {
    return Stream.concat(
            options.content().stream().map(ContentRoot::folder), options.templates().stream())
        .toList();
  }
}
