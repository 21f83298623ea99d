package optout.cli;

import optout.start.Beginnings;
import optout.start.NewFiles;
import optout.start.RefusedException;
import picocli.CommandLine.Command;

/** {@code optout new page}: a page that the menu leads to. */
@Command(name = "page", description = "A page that the menu leads to.", sortOptions = false)
final class NewPageCommand extends NewItemCommand {
  @Override
  NewFiles files(Beginnings beginnings, String name) throws RefusedException {
    return beginnings.page(name);
  }
}
