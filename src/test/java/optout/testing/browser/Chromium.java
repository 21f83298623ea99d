package optout.testing.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An installed Chromium. The environment variables {@code CHROMIUM} and {@code CHROMEDRIVER} come
 * before what the search path has.
 */
public record Chromium(Path browser, Path driver) {
  public static Optional<Chromium> installed() {
    return find("CHROMIUM", "chromium", "chromium-browser", "google-chrome")
        .flatMap(
            browser ->
                find("CHROMEDRIVER", "chromedriver").map(driver -> new Chromium(browser, driver)));
  }

  private static Optional<Path> find(String variable, String... names) {
    return Stream.concat(
            Stream.ofNullable(System.getenv(variable)).map(Path::of),
            Stream.of(names).flatMap(Chromium::onSearchPath))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> onSearchPath(String name) {
    return Stream.ofNullable(System.getenv("PATH"))
        .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
        .map(folder -> Path.of(folder, name));
  }
}
