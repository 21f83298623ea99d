package optout.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import optout.site.SitePath;

/**
 * Two versions of a site: no file of one has the bytes of the other, and each has its own files.
 */
enum SampleSite {
  A(12),
  B(10);

  private final SortedMap<SitePath, byte[]> files = new TreeMap<>();

  SampleSite(int pages) {
    for (int i = 0; i < pages; i++) {
      put("de/page-" + i + "/index.html", i);
      put(name() + "/only/" + i + ".html", i);
    }
    put("index.html", 3);
    files.put(SitePath.of(".nojekyll"), new byte[0]);
  }

  private void put(String path, int lines) {
    String line = "version " + name() + " of " + path + "\n";
    files.put(SitePath.of(path), line.repeat(1 + lines * 8).getBytes(UTF_8));
  }

  SortedMap<SitePath, byte[]> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  Published publish(Path output) throws IOException {
    return publish(output, Swap.ofThisSystem());
  }

  Published publish(Path output, Swap swap) throws IOException {
    try (Staging staging = Staging.open(output, List.of(), "tool", swap)) {
      writeTo(staging);
      return staging.publish();
    }
  }

  void writeTo(Staging staging) {
    files.entrySet().parallelStream().forEach(file -> write(staging, file));
  }

  private static void write(Staging staging, Map.Entry<SitePath, byte[]> file) {
    try {
      staging.write(file.getKey(), file.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version whose manifest and files, all of them and no others, are in a folder. */
  static SampleSite seenIn(Path folder) throws IOException {
    Manifest manifest =
        Manifest.in(folder).orElseThrow(() -> new AssertionError("no manifest in " + folder));
    TreeSet<String> expected = new TreeSet<>();
    expected.add(Manifest.NAME);
    for (var file : manifest.files().entrySet()) {
      expected.add(file.getKey().path());
      byte[] bytes = Files.readAllBytes(folder.resolve(file.getKey().path()));
      if (!Manifest.Entry.of(bytes).equals(file.getValue())) {
        throw new AssertionError("wrong bytes in " + file.getKey());
      }
    }
    TreeSet<String> found = new TreeSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> found.add(folder.relativize(file).toString().replace('\\', '/')));
    }
    if (!found.equals(expected)) {
      throw new AssertionError("found " + found + ", but the manifest lists " + expected);
    }
    for (SampleSite version : values()) {
      if (manifest.files().keySet().equals(version.files.keySet())) {
        return version;
      }
    }
    throw new AssertionError("a mixture: " + manifest.files().keySet());
  }
}
