package optout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import optout.start.Beginnings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code optout new page}: a page that the menu leads to. */
@Command(name = "page", description = "A page that the menu leads to.", sortOptions = false)
final class NewPageCommand implements Callable<Integer> {
  @Mixin private final Beginner beginner = new Beginner();

  @Mixin private final ContentOption content = new ContentOption();

  @Parameters(paramLabel = "ID", description = "Its id: lower-case letters, digits and hyphens.")
  private String id = "";

  @Override
  public Integer call() throws IOException {
    String name = beginner.id(id);
    Path folder = content.existing();
    return beginner.add(
        folder,
        read -> new Beginnings(read).page(name),
        List.of(
            "fill in what is marked as a placeholder; 'optout check --strict' names each",
            "optout build"));
  }
}
