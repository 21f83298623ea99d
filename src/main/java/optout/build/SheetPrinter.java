package optout.build;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import optout.handout.Fonts;
import optout.handout.PdfPrinter;
import optout.handout.Print;
import optout.model.Logo;
import optout.picture.Pictures;
import optout.picture.Schematic;
import optout.problem.Outcome;
import optout.site.Output;
import optout.site.Recipe;
import optout.site.SitePath;

/** Prints the sheets of a build, or takes them from the last site. */
final class SheetPrinter implements Rendering.Press {
  private final Function<SitePath, Optional<byte[]>> former;
  private final Pictures pictures;
  private final Optional<Logo> logo;
  private final PdfPrinter press;

  /**
   * A printer for one build.
   *
   * @param former finds the file of a sheet in the last site, if that can be used again
   */
  SheetPrinter(
      Fonts fonts,
      Function<SitePath, Optional<byte[]>> former,
      Pictures pictures,
      Optional<Logo> logo) {
    this.former = former;
    this.pictures = pictures;
    this.logo = logo;
    this.press = new PdfPrinter(fonts);
  }

  @Override
  public Outcome<Optional<byte[]>> print(Output output, byte[] markup) {
    Recipe.OnPaper recipe = (Recipe.OnPaper) output.recipe();
    SitePath path = output.path();
    PdfPrinter.Order order =
        new PdfPrinter.Order(
            path,
            recipe.sheet(),
            recipe.edition().at().file(),
            new String(markup, StandardCharsets.UTF_8),
            drawn(recipe),
            recipe instanceof Recipe.LetterSheet ? Optional.empty() : logo);
    return press.print(order, former.apply(path)).map(print -> print.map(Print::pdf));
  }

  private SortedMap<SitePath, Schematic> drawn(Recipe.OnPaper recipe) {
    return recipe instanceof Recipe.Handout handout
        ? pictures.drawn(handout.guide(), handout.language())
        : Collections.emptySortedMap();
  }
}
