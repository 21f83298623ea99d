package optout.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import optout.image.Decoding;
import optout.image.ForeignSvg;
import optout.image.ImageFormat;
import optout.image.ImageHeader;
import optout.image.PixelLogo;
import optout.model.Logo;
import optout.model.Reference;
import optout.problem.Position;
import optout.problem.Problem;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/** Reads a publisher's logo: a picture to be printed. */
final class Logos {
  private static final int MAX_BYTES = 200_000;
  private static final int MAX_SIDE = 4000;
  private static final int PNG = 0x89;

  private final ContentFolder folder;
  private final Problems problems;

  Logos(ContentFolder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** The logo in a file; nothing, with a problem, if it cannot be shown. */
  Optional<Logo> read(Reference file) {
    if (!folder.has(file.id())) {
      problems.error(
          file.at(),
          ProblemCode.LOGO_MISSING_FILE,
          "there is no file '" + file.id() + "' in the content folder",
          "put it beside site.yaml, or remove the key");
      return Optional.empty();
    }
    try {
      byte[] bytes = folder.bytes(file.id(), MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        problems.error(
            file.at(),
            ProblemCode.LOGO_TOO_LARGE,
            "'" + file.id() + "' has more than " + MAX_BYTES + " bytes",
            "save a smaller picture: on paper it is 12 mm high");
        return Optional.empty();
      }
      return bytes.length > 0 && (bytes[0] & 0xff) == PNG
          ? pixels(bytes, file)
          : ForeignSvg.read(bytes, folder.shown(file.id()), problems).map(Logo.class::cast);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Logo> pixels(byte[] file, Reference name) {
    Position at = Position.start(folder.shown(name.id()));
    Problems found = new Problems();
    Optional<ImageHeader> header =
        ImageHeader.read(file, at, found).filter(one -> one.format() == ImageFormat.PNG);
    if (header.isPresent() && Math.max(header.get().width(), header.get().height()) > MAX_SIDE) {
      problems.error(
          at,
          ProblemCode.LOGO_TOO_LARGE,
          "the image has " + header.get().width() + " × " + header.get().height() + " pixels",
          "at most " + MAX_SIDE + " on a side; 600 are enough");
      return Optional.empty();
    }
    Optional<Logo> logo =
        header.flatMap(one -> Decoding.decode(file, at, found)).map(PixelLogo::of);
    for (Problem problem : found.sorted()) {
      problems.error(problem.at(), ProblemCode.LOGO_DAMAGED, problem.message(), problem.hint());
    }
    return logo;
  }
}
