package optout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import optout.start.Beginnings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code optout new service}: a service that guides are about. */
@Command(
    name = "service",
    description = "A service, with the words of its controls and a screen.",
    sortOptions = false)
final class NewServiceCommand implements Callable<Integer> {
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
        read -> new Beginnings(read).service(name),
        List.of(
            "write the exact words of its controls into services/" + name + "/labels.yaml",
            "optout new guide ID --service " + name));
  }
}
