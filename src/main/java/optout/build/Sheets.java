package optout.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import optout.handout.Fonts;
import optout.handout.Press;
import optout.handout.Print;
import optout.picture.Pictures;
import optout.problem.Problems;
import optout.publish.Staging;
import optout.site.Output;
import optout.site.Printed;
import optout.site.Recipe;
import optout.site.SitePath;

/** The sheets of a build: prints them, or takes them from the last site, and knows how they are. */
final class Sheets {
  private final Map<SitePath, Printed> printed;
  private final Staging staging;
  private final Press press;

  /**
   * @param printed where it is noted which sheets there are
   */
  Sheets(
      Fonts fonts,
      Map<SitePath, Printed> printed,
      Staging staging,
      Pictures pictures,
      Problems problems) {
    this.printed = printed;
    this.staging = staging;
    this.press = new Press(fonts, pictures::find, problems);
  }

  /** A fresh list for {@link #Sheets}; pages look into it when all sheets are made. */
  static Map<SitePath, Printed> list() {
    return new ConcurrentHashMap<>();
  }

  /**
   * The file of a sheet.
   *
   * @return nothing, with a problem, if it cannot be printed
   */
  Optional<byte[]> print(Output output, byte[] markup) {
    Recipe.Handout recipe = (Recipe.Handout) output.recipe();
    SitePath path = output.path();
    Press.Order order =
        new Press.Order(
            path,
            recipe.sheet(),
            recipe.edition().at().file(),
            new String(markup, StandardCharsets.UTF_8));
    Optional<Print> print = press.print(order, former(path));
    print.ifPresent(
        done ->
            printed.put(path, new Printed(path, recipe.sheet(), done.pages(), done.pdf().length)));
    return print.map(Print::pdf);
  }

  private Optional<byte[]> former(SitePath path) {
    try {
      return staging.former(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
