package optout.cli;

import java.nio.file.Path;
import java.util.Optional;
import optout.model.LanguageTags;
import optout.model.Site;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says into which language is translated. */
final class LanguageOption {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      required = true,
      description = "Language of the translation, such as fr.")
  private String tag = "";

  /** Folder of a language's PO files, unless another is named. */
  Path folder() {
    return Path.of("translations", tag);
  }

  /**
   * The tag.
   *
   * @throws ParameterException if it is none, or that of the originals
   */
  String of(Site site) {
    CommandSpec own = Optional.ofNullable(command).orElseThrow();
    check(tag, own);
    if (tag.equals(site.sourceLanguage())) {
      throw refused("'" + tag + "' is the language of the originals", own);
    }
    return tag;
  }

  /**
   * Refuses what is no tag.
   *
   * @throws ParameterException if it is none
   */
  static void check(String tag, CommandSpec command) {
    if (!LanguageTags.isTag(tag)) {
      throw refused("'" + tag + "' is not " + LanguageTags.hint(tag), command);
    }
  }

  private static ParameterException refused(String message, CommandSpec command) {
    return new ParameterException(command.commandLine(), "--language: " + message);
  }
}
