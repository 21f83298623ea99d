package optout.cli;

import picocli.CommandLine.Command;

/** {@code optout new}: files to begin with. */
@Command(
    name = "new",
    subcommands = {
      NewSiteCommand.class,
      NewServiceCommand.class,
      NewGuideCommand.class,
      NewLetterCommand.class,
      NewPageCommand.class,
      NewLanguageCommand.class
    },
    description = "Writes files to begin with, which build at once. What is missing is marked.")
final class NewCommand {}
