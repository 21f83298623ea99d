package optout.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The jar that is shipped. */
class JarIT {
  private static final Path JAR = Path.of("target/optout.jar");
  private static final int JAVA_17 = 61;

  @Test
  void startsTheCommandLineAndReadsClassesForNewerJava() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      Attributes manifest = jar.getManifest().getMainAttributes();

      assertThat(manifest.getValue(Attributes.Name.MAIN_CLASS)).isEqualTo("optout.cli.Main");
      assertThat(manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION)).isNotBlank();
      assertThat(manifest.getValue("Enable-Native-Access")).isEqualTo("ALL-UNNAMED");
      assertThat(jar.isMultiRelease()).isTrue();
      assertThat(jar.getEntry("META-INF/versions/16/freemarker/core/_Java16Impl.class"))
          .isNotNull();
    }
  }

  @Test
  void namesNoJdkThatBuiltIt() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.getManifest().getMainAttributes().keySet())
          .extracting(Object::toString)
          .doesNotContain("Created-By", "Build-Jdk-Spec", "Build-Jdk", "Built-By");
    }
  }

  @Test
  void holdsPicocliAsByteCodeThatClassDataArchivesAccept() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile());
        DataInputStream in =
            new DataInputStream(jar.getInputStream(jar.getEntry("picocli/CommandLine.class")))) {
      in.readInt();
      in.readUnsignedShort();

      assertThat(in.readUnsignedShort()).isEqualTo(JAVA_17);
    }
  }

  @Test
  void carriesTheLicencesItOwes() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(text(jar, "META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("LICENSE")));
      assertThat(text(jar, "META-INF/NOTICE")).isEqualTo(Files.readString(Path.of("NOTICE")));
      String notice = Files.readString(Path.of("NOTICE"));
      assertThat(found("META-INF/[\\w/.-]*\\w", notice))
          .contains(
              "META-INF/licenses/flexmark.txt",
              "META-INF/licenses/icc.txt",
              "META-INF/licenses/icu4j.txt",
              "META-INF/licenses/lgpl-2.1.txt",
              "META-INF/licenses/noto.txt")
          .allSatisfy(name -> assertThat(jar.getEntry(name)).as(name).isNotNull());
    }
  }

  @Test
  void namesEveryComponentInNotice() throws IOException {
    String components = Files.readString(Path.of("target/components.txt"));
    List<String> groups = found("(?m)^ +[\\w.-]+:", components);

    assertThat(groups).contains("   org.freemarker:");
    assertThat(Files.readString(Path.of("NOTICE")))
        .contains(groups.stream().map(group -> "\n" + group.strip()).toList());
  }

  private static List<String> found(String expression, String text) {
    return Pattern.compile(expression).matcher(text).results().map(MatchResult::group).toList();
  }

  private static String text(JarFile jar, String name) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
