package optout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import optout.start.Beginnings;
import optout.start.NewFiles;
import optout.start.RefusedException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that begins something in a content folder, by an id of its own. */
abstract class NewItemCommand implements Callable<Integer> {
  @Mixin private final Beginner beginner = new Beginner();

  @Mixin private final ContentOption content = new ContentOption();

  @Parameters(paramLabel = "ID", description = "Its id: lower-case letters, digits and hyphens.")
  private String id = "";

  @Override
  public final Integer call() throws IOException {
    String name = beginner.id(id);
    Path folder = content.existing();
    return beginner.add(folder, read -> files(new Beginnings(read), name), next(name));
  }

  /** Files of what is to be begun. */
  abstract NewFiles files(Beginnings beginnings, String name) throws RefusedException;

  /** Lines that say what to do next. */
  List<String> next(String name) {
    return List.of(
        "fill in what is marked as a placeholder; 'optout check --strict' names each",
        "optout build");
  }
}
