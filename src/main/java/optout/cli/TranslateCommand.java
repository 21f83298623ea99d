package optout.cli;

import picocli.CommandLine.Command;

/** {@code optout translate}: texts for translators' programs, and back. */
@Command(
    name = "translate",
    description = "Hands all texts to translators' programs as PO files, and takes them back.",
    subcommands = {TranslateExportCommand.class, TranslateImportCommand.class},
    synopsisSubcommandLabel = "(export | import)")
final class TranslateCommand {}
