package optout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import optout.model.LanguageTags;
import optout.problem.Visible;
import optout.start.NewLanguage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code optout new language}: the interface texts of a language, to be translated. */
@Command(
    name = "language",
    description = "The interface texts of a language, to be translated.",
    sortOptions = false)
final class NewLanguageCommand implements Callable<Integer> {
  @Mixin private final Beginner beginner = new Beginner();

  @Mixin private final ContentOption content = new ContentOption();

  @Parameters(paramLabel = "XX", description = "Its tag, such as fr or zh-Hant.")
  private String code = "";

  @Override
  public Integer call() throws IOException {
    if (!LanguageTags.isTag(code)) {
      throw beginner.usage(
          "'" + Visible.of(code) + "' is not a language (" + LanguageTags.hint(code) + ")");
    }
    Path folder = content.existing();
    String shown = DisplayPath.path(folder);
    return beginner.add(
        folder,
        read -> NewLanguage.of(folder, code, read.site().sourceLanguage()),
        List.of(
            "translate languages/"
                + code
                + ".yaml, by hand or: optout translate export --language "
                + code,
            "add " + code + " to 'languages' in " + shown + "/site.yaml",
            "add " + code + " to 'interfaces' in " + shown + "/services/*/service.yaml",
            "optout build"));
  }
}
