package optout.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * A copy of the launcher with {@link Echo} in place of the tool and a stub in place of Maven, which
 * writes a line to {@code builds} each time it is called.
 */
record Checkout(Path folder) {
  private static final String MAVEN =
      """
      #!/bin/sh
      echo called >>'%1$s/builds'
      for word; do case $word in -Doptout.target=*) target=${word#*=} ;; esac; done
      cp '%1$s/echo.jar' "$target/optout.jar"
      """;

  /** What a run printed, and how it ended. */
  record Run(int status, String out, String err) {}

  static Checkout in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("src/main"));
    Files.createDirectories(folder.resolve("templates"));
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("pom.xml"), "");
    Files.copy(Path.of("optout"), folder.resolve("optout"));
    Checkout checkout = new Checkout(folder.toRealPath());
    checkout.maven(MAVEN.formatted(checkout.folder));
    writeEcho(folder.resolve("echo.jar"));
    return checkout;
  }

  void maven(String script) throws IOException {
    Files.writeString(folder.resolve("mvnw"), script);
  }

  Run run(String... arguments) throws IOException, InterruptedException {
    return run(Map.of(), folder, folder.resolve("optout").toString(), arguments);
  }

  /** Runs a command in a folder; an empty value removes a variable of the environment. */
  Run run(Map<String, String> environment, Path where, String command, String... arguments)
      throws IOException, InterruptedException {
    Process process = start(environment, where, command, arguments);
    int status = process.waitFor();
    return new Run(status, Files.readString(where.resolve("out")), errors(where));
  }

  Process start(Map<String, String> environment, Path where, String command, String... arguments)
      throws IOException {
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(words).directory(where.toFile());
    builder.redirectOutput(where.resolve("out").toFile());
    builder.redirectError(where.resolve("err").toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    environment.forEach(
        (name, value) -> {
          if (value.isEmpty()) {
            builder.environment().remove(name);
          } else {
            builder.environment().put(name, value);
          }
        });
    return builder.start();
  }

  String errors(Path where) throws IOException {
    return Files.readString(where.resolve("err"));
  }

  /** How often Maven was called. */
  long builds() throws IOException {
    Path log = folder.resolve("builds");
    return Files.exists(log) ? Files.readAllLines(log).size() : 0;
  }

  /** The names in a folder, sorted; the digits of an archive's name are left out. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString().replaceAll("-[0-9-]+", ""))
          .sorted()
          .toList();
    }
  }

  Path archive() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("target"))) {
      return files.filter(file -> file.toString().endsWith(".jsa")).findFirst().orElseThrow();
    }
  }

  private static void writeEcho(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
    String entry = Echo.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        InputStream bytes = Echo.class.getResourceAsStream("/" + entry)) {
      out.putNextEntry(new JarEntry(entry));
      bytes.transferTo(out);
    }
  }
}
