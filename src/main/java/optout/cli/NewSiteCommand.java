package optout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import optout.content.BuiltInLanguages;
import optout.problem.Visible;
import optout.start.Beginnings;
import optout.start.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code optout new site}: a site of one's own. */
@Command(name = "site", description = "A site with a home page and an imprint.")
final class NewSiteCommand implements Callable<Integer> {
  @Mixin private final Beginner beginner = new Beginner();

  @Parameters(paramLabel = "FOLDER", description = "Where the site is to be written.")
  private Path folder = Path.of("");

  @Option(
      names = "--languages",
      paramLabel = "XX",
      split = ",",
      defaultValue = "en",
      description = "Languages, the first one being written first (default: ${DEFAULT-VALUE}).")
  private List<String> languages = List.of();

  @Override
  public Integer call() throws IOException {
    for (String language : languages) {
      if (!BuiltInLanguages.CODES.contains(language)) {
        throw beginner.usage(
            "--languages: the tool has no texts in '"
                + Visible.of(language)
                + "' (it has: "
                + String.join(", ", BuiltInLanguages.CODES)
                + "; begin with one of them, then run: optout new language XX)");
      }
    }
    Path content = folder.resolve("content");
    if (isFilled(content)) {
      throw beginner.usage("'" + DisplayPath.path(content) + "' is there already (choose another)");
    }
    try {
      String shown = DisplayPath.path(content);
      beginner.say(
          shown,
          Beginnings.site(languages.stream().distinct().toList()).write(content, shown),
          List.of(
              "cd " + folder,
              "optout build                 then open site/index.html",
              "optout new service ID        what your guides are about",
              "optout new guide ID"));
      return ExitCode.FINE;
    } catch (RefusedException e) {
      throw beginner.refusal(e);
    }
  }

  private static boolean isFilled(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Files.exists(folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent();
    }
  }
}
