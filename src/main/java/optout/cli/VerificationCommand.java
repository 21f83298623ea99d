package optout.cli;

import picocli.CommandLine.Command;

/** {@code optout verification}: reports of those who walked a route on an account of their own. */
@Command(
    name = "verification",
    description = "Takes in reports of those who walked a route on an account of their own.",
    subcommands = VerificationAddCommand.class,
    synopsisSubcommandLabel = "add")
final class VerificationCommand {}
