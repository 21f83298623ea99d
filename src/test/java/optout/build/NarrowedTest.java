package optout.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import optout.site.Input;
import optout.site.Output;
import optout.site.Recipe;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Outputs are made from what they name, and from nothing else. */
class NarrowedTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @TempDir Path folder;

  private static Planned planned(Path content) {
    return new Build(
            new Build.Options(
                content,
                "content",
                Path.of("site"),
                Optional.empty(),
                Optional.empty(),
                TODAY,
                false))
        .prepare()
        .value()
        .site()
        .orElseThrow();
  }

  /** Outputs that makers make; pictures are made before. */
  private static List<Output> outputs(Planned site) {
    return site.plan().outputs().stream()
        .filter(output -> !(output.recipe() instanceof Recipe.StepPicture))
        .toList();
  }

  /** Says where the bytes of an output change if it is made from these inputs alone. */
  private static Optional<String> difference(Output output, Planned site, Set<Input> inputs) {
    String whole = text(site.pages().render(output).value().orElseThrow());
    String narrow;
    try {
      narrow = text(new Narrowed(site, TODAY, inputs).make(output));
    } catch (RuntimeException e) {
      return Optional.of(output.path() + ": " + e);
    }
    return whole.equals(narrow)
        ? Optional.empty()
        : Optional.of(
            output.path() + ": " + unlike(whole, narrow) + " <> " + unlike(narrow, whole));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  /** The line in which a text begins to be another. */
  private static String unlike(String text, String other) {
    List<String> others = other.lines().toList();
    List<String> lines = text.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(i -> i >= others.size() || !lines.get(i).equals(others.get(i)))
        .mapToObj(lines::get)
        .findFirst()
        .orElse("");
  }

  private static void assertMadeFromWhatIsNamed(Planned site) {
    assertThat(outputs(site))
        .flatExtracting(
            output -> difference(output, site, site.plan().inputs(output)).stream().toList())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"minimal", "multilingual", "right-to-left"})
  void outputsOfSamplesAre(String name) {
    assertMadeFromWhatIsNamed(planned(SampleSite.named(name, folder).folder().resolve("content")));
  }

  @Test
  void outputsOfASampleWithAllKindsOfInputsAre() {
    assertMadeFromWhatIsNamed(planned(InputsTest.sample(folder).folder().resolve("content")));
  }

  @Test
  void outputsOfTheSiteAre() {
    assertMadeFromWhatIsNamed(planned(Path.of("content")));
  }

  @ParameterizedTest
  @EnumSource(value = Input.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "TEMPLATES")
  void nothingIsNamedThatMakesNoDifference(Input.Kind kind) {
    Planned site = planned(InputsTest.sample(folder).folder().resolve("content"));

    assertThat(outputs(site).stream().anyMatch(output -> needs(output, site, kind))).isTrue();
  }

  private static boolean needs(Output output, Planned site, Input.Kind kind) {
    Set<Input> named = site.plan().inputs(output);
    Set<Input> fewer =
        named.stream().filter(input -> input.kind() != kind).collect(Collectors.toSet());
    return fewer.size() < named.size() && difference(output, site, fewer).isPresent();
  }

  @Test
  void picturesNameWhereTheyAreShown() {
    Planned site = planned(InputsTest.sample(folder).folder().resolve("content"));

    assertThat(site.plan().outputs())
        .filteredOn(output -> output.recipe() instanceof Recipe.StepPicture)
        .isNotEmpty()
        .allSatisfy(
            output ->
                assertThat(site.plan().inputs(output))
                    .isNotEmpty()
                    .allMatch(input -> input.kind() == Input.Kind.PICTURES));
  }
}
