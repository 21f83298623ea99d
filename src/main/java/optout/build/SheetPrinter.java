package optout.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import optout.handout.Fonts;
import optout.handout.PdfPrinter;
import optout.handout.Print;
import optout.model.Logo;
import optout.picture.Pictures;
import optout.picture.Schematic;
import optout.problem.Outcome;
import optout.publish.Staging;
import optout.site.Output;
import optout.site.Recipe;
import optout.site.SitePath;

/** Prints the sheets of a build, or takes them from the last site. */
final class SheetPrinter {
  private final Staging staging;
  private final Pictures pictures;
  private final Optional<Logo> logo;
  private final PdfPrinter press;

  SheetPrinter(Fonts fonts, Staging staging, Pictures pictures, Optional<Logo> logo) {
    this.staging = staging;
    this.pictures = pictures;
    this.logo = logo;
    this.press = new PdfPrinter(fonts);
  }

  /**
   * The file of a sheet.
   *
   * @return nothing, with a problem, if it cannot be printed
   */
  Outcome<Optional<byte[]>> print(Output output, byte[] markup) {
    Recipe.OnPaper recipe = (Recipe.OnPaper) output.recipe();
    SitePath path = output.path();
    PdfPrinter.Order order =
        new PdfPrinter.Order(
            path,
            recipe.sheet(),
            recipe.edition().at().file(),
            new String(markup, StandardCharsets.UTF_8),
            drawn(recipe),
            logo);
    return press.print(order, former(path)).map(print -> print.map(Print::pdf));
  }

  private SortedMap<SitePath, Schematic> drawn(Recipe.OnPaper recipe) {
    return recipe instanceof Recipe.Handout handout
        ? pictures.drawn(handout.guide(), handout.language())
        : Collections.emptySortedMap();
  }

  private Optional<byte[]> former(SitePath path) {
    try {
      return staging.former().file(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
