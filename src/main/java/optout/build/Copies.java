package optout.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import optout.publish.Staging;
import optout.site.Output;
import optout.site.Plan;
import optout.site.SitePath;

/** Puts copies of the site into it that others can unpack on a server or a disk of their own. */
final class Copies {
  private final Plan plan;
  private final Pages pages;
  private final List<Output> made;

  /**
   * @param made what the site consists of; a sheet that cannot be printed is missing
   */
  Copies(Plan plan, Pages pages, List<Output> made) {
    this.plan = plan;
    this.pages = pages;
    this.made = List.copyOf(made);
  }

  /** Writes one copy of all, and one for each language. */
  void write(Staging staging) {
    Map<SitePath, SortedMap<SitePath, Optional<Supplier<byte[]>>>> copies = new HashMap<>();
    copies.put(Plan.COPY, all());
    plan.languages().forEach(language -> copies.put(plan.copy(language), of(language)));
    copies.entrySet().parallelStream()
        .forEach(
            copy -> {
              try {
                staging.archive(copy.getKey(), copy.getValue());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private SortedMap<SitePath, Optional<Supplier<byte[]>>> all() {
    SortedMap<SitePath, Optional<Supplier<byte[]>>> files = new TreeMap<>();
    made.forEach(output -> files.put(output.path(), Optional.empty()));
    return files;
  }

  /** Links to pages in other languages lead to the site. */
  private SortedMap<SitePath, Optional<Supplier<byte[]>>> of(String language) {
    SortedMap<SitePath, Optional<Supplier<byte[]>>> files = all();
    List<String> others = plan.languages().stream().filter(one -> !one.equals(language)).toList();
    for (Output output : made) {
      SitePath path = output.path();
      for (String other : others) {
        if (path.path().startsWith(other + "/")) {
          files.remove(path);
          if (path.path().endsWith(".html")) {
            files.put(path, Optional.of(() -> pages.elsewhere(path, other)));
          }
        }
      }
    }
    return files;
  }
}
