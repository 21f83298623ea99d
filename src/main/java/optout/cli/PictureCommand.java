package optout.cli;

import picocli.CommandLine.Command;

/** {@code optout picture}: screenshots for the steps of guides. */
@Command(
    name = "picture",
    description = "Stores screenshots: cut, painted over where they are personal, and marked.",
    subcommands = {PictureAddCommand.class, PictureEditCommand.class},
    synopsisSubcommandLabel = "(add | edit)")
final class PictureCommand {}
