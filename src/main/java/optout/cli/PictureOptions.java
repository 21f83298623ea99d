package optout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optout.content.ContentReader;
import optout.image.ImageHeader;
import optout.model.Content;
import optout.problem.Visible;
import optout.screenshot.Intake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Options of {@code picture add} and {@code picture edit} that describe a picture. */
final class PictureOptions {
  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Mixin private final ContentOption folder = new ContentOption();

  @Option(
      names = "--service",
      paramLabel = "ID",
      description = "Whose interface it shows; may be left out if there is one service.")
  private @Nullable String service;

  @Option(names = "--screen", paramLabel = "ID", description = "What it shows, from screens.yaml.")
  private @Nullable String screen;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Language of the interface, such as de.")
  private @Nullable String language;

  @Option(
      names = "--region",
      paramLabel = "REGION",
      description = "Where the account belongs: eea, ch, uk, other.")
  private @Nullable String region;

  @Option(names = "--captured", paramLabel = "YYYY-MM-DD", description = "Day it was taken.")
  private @Nullable String captured;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who took it; will be published. A pseudonym will do.")
  private @Nullable String by;

  @Option(
      names = "--licence",
      paramLabel = "LICENCE",
      description = "CC-BY-4.0, CC-BY-SA-4.0 or CC0-1.0.")
  private @Nullable String licence;

  @Option(
      names = "--crop",
      paramLabel = "X,Y,W,H",
      description =
          "The part to keep: left, top, width, height in pixels; of several, what is in all.")
  private List<String> crops = List.of();

  @Option(
      names = "--redact",
      paramLabel = "X,Y,W,H",
      description = "A part to paint over; as often as needed.")
  private List<String> redactions = List.of();

  @Option(
      names = "--mark",
      paramLabel = "X,Y,W,H",
      description = "What the step is about; at least one.")
  private List<String> marks = List.of();

  @Option(names = "--replace", description = "Replace an earlier screenshot of this screen.")
  private boolean replace;

  /** Values of the options, by the names of {@link optout.screenshot.DraftReader}. */
  Map<String, List<String>> values(Content content) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (service == null && content.services().size() == 1) {
      values.put("service", List.copyOf(content.services().keySet()));
    }
    put("service", service, values);
    put("screen", screen, values);
    put("language", language, values);
    put("region", region, values);
    put("captured", captured, values);
    put("by", by, values);
    put("licence", licence, values);
    values.put("crop", crops);
    values.put("redact", redactions);
    values.put("mark", marks);
    put("replace", replace ? "yes" : null, values);
    return values;
  }

  private static void put(String field, @Nullable String value, Map<String, List<String>> values) {
    if (value != null) {
      values.put(field, List.of(value));
    }
  }

  /** Reads the content; what is wrong with it is for the next build to say. */
  Content content() {
    Path existing = folder.existing();
    return ContentReader.read(existing, DisplayPath.path(existing))
        .value()
        .content()
        .orElseThrow(
            () -> usage("--content: '" + existing + "' cannot be read; 'optout build' says why"));
  }

  /** Intake that stores pictures in the content folder. */
  Intake intake(Content content) {
    return new Intake(folder.existing(), content);
  }

  /** The beginning of a file, enough to see when it is too large. */
  byte[] bytes(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw usage("there is no file '" + file + "'");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(ImageHeader.MAX_BYTES + 1);
    }
  }

  /** Ends the program, saying what is wrong with its options. */
  ParameterException usage(String message) {
    return new ParameterException(spec().commandLine(), message);
  }

  /** Says which files were written. */
  int report(List<Path> written) {
    written.forEach(
        file ->
            spec()
                .commandLine()
                .getErr()
                .println("Wrote " + Visible.of(DisplayPath.path(file), Integer.MAX_VALUE)));
    return ExitCode.FINE;
  }

  private CommandSpec spec() {
    return Optional.ofNullable(spec).orElseThrow();
  }
}
