package optout.cli;

import optout.start.Beginnings;
import optout.start.NewFiles;
import optout.start.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code optout new letter}: a letter to a service. */
@Command(name = "letter", description = "A letter that readers fill in.", sortOptions = false)
final class NewLetterCommand extends NewItemCommand {
  @Mixin private final ServiceOption service = new ServiceOption();

  @Override
  NewFiles files(Beginnings beginnings, String name) throws RefusedException {
    return beginnings.letter(name, service.id());
  }
}
