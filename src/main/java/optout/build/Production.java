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
import optout.publish.Staging;
import optout.site.Output;
import optout.site.Plan;
import optout.site.Recipe;
import optout.site.SitePath;

/** Makes the files of a site, several at a time. */
final class Production {
  private final Plan plan;
  private final Pages pages;
  private final Pictures pictures;
  private final Staging staging;
  private final BuildProgress progress;
  private final Queue<Output> made = new ConcurrentLinkedQueue<>();
  private final AtomicInteger done = new AtomicInteger();

  Production(Plan plan, Pages pages, Pictures pictures, Staging staging, BuildProgress progress) {
    this.plan = plan;
    this.pages = pages;
    this.pictures = pictures;
    this.staging = staging;
    this.progress = progress;
  }

  /**
   * Makes the sheets. A guide that moved has its sheets at each of its addresses; they are printed
   * once.
   */
  void sheets(Sheets sheets) {
    Map<SitePath, List<Output>> places =
        plan.outputs().stream()
            .filter(Production::isSheet)
            .collect(
                Collectors.groupingBy(plan::original, LinkedHashMap::new, Collectors.toList()));
    InTurn.forEach(
        List.copyOf(places.entrySet()),
        sheet -> {
          Output original = new Output(sheet.getKey(), sheet.getValue().get(0).recipe());
          Optional<byte[]> pdf =
              pages.render(original).flatMap(markup -> sheets.print(original, markup));
          sheet.getValue().forEach(output -> write(output, pdf));
        });
  }

  /** Makes all but the sheets. */
  void others() {
    plan.outputs().parallelStream()
        .filter(output -> !isSheet(output))
        .forEach(output -> write(output, content(output)));
  }

  /**
   * Puts copies of all that was made beside it.
   *
   * @throws IllegalStateException if something is missing without a problem: pages may link to it
   */
  void copies() {
    if (made.size() != plan.outputs().size()) {
      throw new IllegalStateException(
          "made only " + made.size() + " of " + plan.outputs().size() + " files");
    }
    new Copies(plan, pages, pictures, List.copyOf(made)).write(staging);
  }

  private static boolean isSheet(Output output) {
    return output.recipe() instanceof Recipe.Handout;
  }

  private Optional<byte[]> content(Output output) {
    return output.recipe() instanceof Recipe.StepPicture
        ? Optional.of(pictures.content(output.path()))
        : pages.render(output);
  }

  /**
   * @param content nothing if it cannot be made
   */
  private void write(Output output, Optional<byte[]> content) {
    content.ifPresent(
        bytes -> {
          try {
            staging.write(output.path(), bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          made.add(output);
          progress.step(done.incrementAndGet(), plan.outputs().size());
        });
  }
}
