package optout.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import optout.picture.Pictures;
import optout.problem.Outcome;
import optout.problem.Problem;
import optout.problem.Problems;
import optout.publish.Staging;
import optout.site.Output;
import optout.site.Plan;
import optout.site.Recipe;
import optout.site.SitePath;

/** Makes the files of a site, several at a time. */
final class Rendering {
  private final Plan plan;
  private final Renderers pages;
  private final Pictures pictures;
  private final Press sheets;
  private final Sink sink;
  private final BuildProgress progress;
  private final Queue<Output> made = new ConcurrentLinkedQueue<>();
  private final Problems problems = new Problems();
  private final AtomicInteger done = new AtomicInteger();

  /** Prints a sheet from its markup. */
  interface Press {
    /** The file; nothing, with a problem, if it cannot be printed. */
    Outcome<Optional<byte[]>> print(Output sheet, byte[] markup);
  }

  /** Takes files, from any thread. */
  interface Sink {
    void write(SitePath path, byte[] content) throws IOException;
  }

  Rendering(Planned site, Press sheets, Sink sink, BuildProgress progress) {
    this.plan = site.plan();
    this.pages = site.pages();
    this.pictures = site.pictures();
    this.sheets = sheets;
    this.sink = sink;
    this.progress = progress;
  }

  /** Makes everything, and gives what was wrong. */
  List<Problem> make() {
    sheets();
    plan.outputs().parallelStream()
        .filter(output -> !isSheet(output))
        .forEach(output -> write(output, content(output)));
    return problems.sorted();
  }

  /**
   * Makes the sheets. A guide that moved has its sheets at each of its addresses; they are printed
   * once.
   */
  private void sheets() {
    Map<SitePath, List<Output>> places =
        plan.outputs().stream()
            .filter(Rendering::isSheet)
            .collect(
                Collectors.groupingBy(plan::original, LinkedHashMap::new, Collectors.toList()));
    WorkQueue.forEach(
        List.copyOf(places.entrySet()),
        sheet -> {
          Output original = new Output(sheet.getKey(), sheet.getValue().get(0).recipe());
          Optional<byte[]> pdf =
              problems
                  .take(pages.render(original))
                  .flatMap(markup -> problems.take(sheets.print(original, markup)));
          sheet.getValue().forEach(output -> write(output, pdf));
        });
  }

  /**
   * Puts copies of all that was made beside it.
   *
   * @throws IllegalStateException if something is missing without a problem: pages may link to it
   */
  void copies(Staging staging) {
    if (made.size() != plan.outputs().size()) {
      throw new IllegalStateException(
          "made only " + made.size() + " of " + plan.outputs().size() + " files");
    }
    new OfflineArchives(plan.places(), pages, pictures, List.copyOf(made)).write(staging);
  }

  private static boolean isSheet(Output output) {
    return output.recipe() instanceof Recipe.OnPaper;
  }

  private Optional<byte[]> content(Output output) {
    return output.recipe() instanceof Recipe.StepPicture
        ? Optional.of(pictures.content(output.path()))
        : problems.take(pages.render(output));
  }

  /**
   * @param content nothing if it cannot be made
   */
  private void write(Output output, Optional<byte[]> content) {
    content.ifPresent(
        bytes -> {
          try {
            sink.write(output.path(), bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          made.add(output);
          progress.step(done.incrementAndGet(), plan.outputs().size());
        });
  }
}
