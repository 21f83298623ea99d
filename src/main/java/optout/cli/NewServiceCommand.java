package optout.cli;

import java.util.List;
import optout.start.Beginnings;
import optout.start.NewFiles;
import optout.start.RefusedException;
import picocli.CommandLine.Command;

/** {@code optout new service}: a service that guides are about. */
@Command(
    name = "service",
    description = "A service, with the words of its controls and a screen.",
    sortOptions = false)
final class NewServiceCommand extends NewItemCommand {
  @Override
  NewFiles files(Beginnings beginnings, String name) throws RefusedException {
    return beginnings.service(name);
  }

  @Override
  List<String> next(String name) {
    return List.of(
        "write the exact words of its controls into services/" + name + "/labels.yaml",
        "optout new guide ID --service " + name);
  }
}
