package optout.cli;

import optout.start.Beginnings;
import optout.start.NewFiles;
import optout.start.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code optout new guide}: a guide. */
@Command(name = "guide", description = "A guide that switches something off.", sortOptions = false)
final class NewGuideCommand extends NewItemCommand {
  @Mixin private final ServiceOption service = new ServiceOption();

  @Mixin private final DateOption date = new DateOption();

  @Override
  NewFiles files(Beginnings beginnings, String name) throws RefusedException {
    return beginnings.guide(name, service.id(), date.today());
  }
}
