package optout.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says where the content is. */
final class ContentOption {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--content",
      paramLabel = "FOLDER",
      defaultValue = "content",
      description = "Where guides and tables are (default: ${DEFAULT-VALUE}).")
  private Path path = Path.of("content");

  /**
   * The folder.
   *
   * @throws ParameterException if there is none
   */
  Path existing() {
    return existing("--content", path, Optional.ofNullable(command).orElseThrow());
  }

  /**
   * A folder that an option names.
   *
   * @throws ParameterException if there is none
   */
  static Path existing(String option, Path folder, CommandSpec command) {
    if (folder.toString().isEmpty() || !Files.isDirectory(folder)) {
      throw new ParameterException(
          command.commandLine(), option + ": there is no folder '" + folder + "'");
    }
    return folder;
  }
}
