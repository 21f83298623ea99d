package optout;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds the table and the drawing of packages in docs/how-it-works.md against the code. */
@AnalyzeClasses(packages = "optout", importOptions = DoNotIncludeTests.class)
class PackagesTest {
  private static final String ROOT = "optout.";

  @ArchTest
  static void theTableNamesWhatEachPackageUses(JavaClasses classes) {
    List<String> expected =
        uses(classes).entrySet().stream()
            .map(entry -> "`" + entry.getKey() + "` uses: " + joined(entry.getValue()))
            .toList();

    assertThat(tableInDocs()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ArchTest
  static void theDrawingHasTheArrowsThatOthersDoNotImply(JavaClasses classes) {
    SortedMap<String, SortedSet<String>> uses = uses(classes);
    List<String> expected = new ArrayList<>();
    uses.forEach(
        (name, used) ->
            used.stream()
                .filter(one -> used.stream().noneMatch(other -> reaches(uses, other, one)))
                .forEach(one -> expected.add(name + " --> " + one)));

    assertThat(drawingInDocs()).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static boolean reaches(
      SortedMap<String, SortedSet<String>> uses, String from, String to) {
    Collection<String> next = uses.getOrDefault(from, new TreeSet<>());
    return next.contains(to) || next.stream().anyMatch(one -> reaches(uses, one, to));
  }

  private static SortedMap<String, SortedSet<String>> uses(JavaClasses classes) {
    SortedMap<String, SortedSet<String>> uses = new TreeMap<>();
    for (JavaClass one : classes) {
      SortedSet<String> used = uses.computeIfAbsent(name(one), unknown -> new TreeSet<>());
      one.getDirectDependenciesFromSelf().stream()
          .map(Dependency::getTargetClass)
          .map(JavaClass::getBaseComponentType)
          .filter(target -> target.getPackageName().startsWith(ROOT))
          .map(PackagesTest::name)
          .filter(target -> !target.equals(name(one)))
          .forEach(used::add);
    }
    return uses;
  }

  private static String joined(Collection<String> names) {
    return names.isEmpty() ? "-" : String.join(", ", names);
  }

  private static String name(JavaClass one) {
    return one.getPackageName().substring(ROOT.length());
  }

  /** Rows such as {@code | `site` | model | plans … |}. */
  private static List<String> tableInDocs() {
    return docs().stream()
        .dropWhile(line -> !line.startsWith("| package | uses |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.split("\\|", -1))
        .map(cells -> cells[1].strip() + " uses: " + sorted(cells[2]))
        .toList();
  }

  private static String sorted(String names) {
    return Arrays.stream(names.split(","))
        .map(String::strip)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static List<String> drawingInDocs() {
    return docs().stream()
        .map(String::strip)
        .filter(line -> line.matches("[a-z.]+ --> [a-z.]+"))
        .toList();
  }

  private static List<String> docs() {
    try {
      return Files.readAllLines(Path.of("docs", "how-it-works.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
