package optout.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optout.content.ContentReader;
import optout.model.Content;
import optout.page.Assets;
import optout.page.StepPictures;
import optout.problem.Problems;
import optout.site.Output;
import optout.site.Plan;
import optout.site.Recipe;
import optout.site.SitePath;
import optout.template.TemplateFiles;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever can be planned is made. */
class PagesTest {
  private Pages pages;

  @BeforeEach
  void read(@TempDir Path folder) {
    Problems problems = new Problems();
    Content content =
        ContentReader.read(SampleSite.in(folder).folder().resolve("content"), "content", problems)
            .content()
            .orElseThrow();
    Assets assets = new Assets(TemplateFiles.builtIn());
    pages =
        new Pages(
            content,
            Plan.of(content, assets.names(), List.of(), edition -> true),
            assets,
            new StepPictures(
                (guide, step, language) -> Optional.empty(),
                (guide, step, language) -> Optional.empty()),
            TemplateFiles.builtIn(),
            LocalDate.of(2026, 11, 27),
            problems);
  }

  @Test
  void everyKindOfRecipeButPicturesIsKnown() {
    assertThat(pages.kinds())
        .containsExactlyInAnyOrderElementsOf(
            kinds(Recipe.class).filter(kind -> kind != Recipe.StepPicture.class).toList());
  }

  private static Stream<Class<?>> kinds(Class<?> kind) {
    return kind.isSealed()
        ? Stream.of(kind.getPermittedSubclasses()).flatMap(PagesTest::kinds)
        : Stream.of(kind);
  }

  @Test
  void picturesAreNoPages() {
    Output picture = new Output(SitePath.of("pictures", "a.svg"), new Recipe.StepPicture());
    assertThatThrownBy(() -> pages.render(picture))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no page is made by " + picture);
  }
}
