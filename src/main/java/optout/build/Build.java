package optout.build;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import optout.check.Checks;
import optout.check.MessageCheck;
import optout.check.Placeholders;
import optout.content.ContentReader;
import optout.handout.Fonts;
import optout.handout.ScriptCheck;
import optout.model.Content;
import optout.page.Assets;
import optout.page.StepPictures;
import optout.picture.Photographs;
import optout.picture.Pictures;
import optout.problem.Problem;
import optout.problem.Problems;
import optout.problem.Severity;
import optout.publish.Published;
import optout.publish.Staging;
import optout.site.Plan;
import optout.template.TemplateFiles;

/** The stages of a build, one after the other: read, check, plan, render, publish. */
public final class Build {
  private final Options options;
  private final BuildProgress progress;
  private final TemplateFiles templates;
  private final Problems problems = new Problems();

  /** Read beside the content, which takes longer. */
  private final CompletableFuture<Fonts> fonts = Fonts.load();

  private final CompletableFuture<String> tool = ToolFingerprint.ofRunning();

  /**
   * What a build is told.
   *
   * @param shownAs how the content folder is called in problems
   */
  public record Options(
      Path content,
      String shownAs,
      Path output,
      Optional<Path> templates,
      Optional<URI> address,
      LocalDate today,
      boolean strict) {}

  /**
   * What a build did.
   *
   * @param read number of content files
   * @param published nothing, if problems kept it from publishing
   */
  public record Result(int read, List<Problem> problems, Optional<Published> published) {
    public long errors() {
      return problems.stream().filter(one -> one.severity() == Severity.ERROR).count();
    }
  }

  public Build(Options options, BuildProgress progress) {
    this.options = options;
    this.progress = progress;
    this.templates = new TemplateFiles(options.templates());
  }

  public Result run() throws IOException {
    ContentReader.Result read = ContentReader.read(options.content(), options.shownAs(), problems);
    Optional<Content> content = read.content().map(this::atAddress);
    Optional<Photographs> photographs = content.map(this::check);
    Optional<Published> published =
        content.isPresent() && photographs.isPresent() && mayPublish()
            ? publish(content.get(), photographs.get())
            : Optional.empty();
    return new Result(read.files(), problems.sorted(), published);
  }

  private Content atAddress(Content content) {
    return options.address().map(content::withAddress).orElse(content);
  }

  private Photographs check(Content content) {
    Checks.run(content, problems);
    new MessageCheck(content, ProgramMessages.uses(templates), problems).run();
    new ScriptCheck(content).run(content.guides(), problems);
    Placeholders.report(content.site(), options.strict(), problems);
    // Last: screenshots take time, and none when nothing will be published.
    return Photographs.of(content, problems);
  }

  private boolean mayPublish() {
    return !problems.hasErrors() && !(options.strict() && !problems.sorted().isEmpty());
  }

  private Optional<Published> publish(Content content, Photographs photographs) throws IOException {
    Assets assets = new Assets(templates);
    Pictures pictures = Pictures.of(content, photographs);
    Plan plan =
        Plan.of(content, assets.names(), pictures.paths(), new ScriptCheck(content)::canPrint);
    Checks.run(content, plan, problems);
    if (!mayPublish()) {
      return Optional.empty();
    }
    Pages pages =
        new Pages(
            content,
            plan,
            assets,
            new StepPictures(pictures::of, pictures::drawn),
            templates,
            options.today(),
            problems);
    List<Path> inputs =
        options
            .templates()
            .map(own -> List.of(options.content(), own))
            .orElse(List.of(options.content()));
    try (Staging staging = Staging.open(options.output(), inputs, tool.join())) {
      Production production = new Production(plan, pages, pictures, staging, progress);
      production.sheets(new Sheets(fonts.join(), staging, pictures, problems));
      production.others();
      if (mayPublish()) {
        production.copies();
      }
      return mayPublish() ? Optional.of(staging.publish()) : Optional.empty();
    } finally {
      progress.end();
    }
  }
}
