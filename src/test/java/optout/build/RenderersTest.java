package optout.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import optout.site.Output;
import optout.site.Recipe;
import optout.site.SitePath;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever can be planned is made. */
class RenderersTest {
  private Renderers pages;

  @BeforeEach
  void read(@TempDir Path folder) {
    Path content = SampleSite.in(folder).folder().resolve("content");
    Build build =
        new Build(
            new Build.Options(
                content,
                "content",
                folder.resolve("site"),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 11, 27),
                false));
    pages = build.prepare().value().site().orElseThrow().pages();
  }

  @Test
  void everyKindOfRecipeButPicturesIsKnown() {
    assertThat(pages.kinds())
        .containsExactlyInAnyOrderElementsOf(
            kinds(Recipe.class).filter(kind -> kind != Recipe.StepPicture.class).toList());
  }

  private static Stream<Class<?>> kinds(Class<?> kind) {
    return kind.isSealed()
        ? Stream.of(kind.getPermittedSubclasses()).flatMap(RenderersTest::kinds)
        : Stream.of(kind);
  }

  @Test
  void picturesAreNoPages() {
    Output picture =
        new Output(SitePath.of("pictures", "a.svg"), new Recipe.StepPicture(new TreeSet<>()));
    assertThatThrownBy(() -> pages.render(picture))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no page is made by " + picture);
  }
}
