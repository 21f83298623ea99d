package optout.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import optout.content.YamlEdit;

/**
 * Files to be added to a content folder, and lines for the list of published addresses.
 *
 * @param files texts by path below the folder
 * @param addresses of an item that is published from now on; nothing for what has no page
 */
public record NewFiles(SortedMap<String, String> files, Optional<Addresses> addresses) {
  private static final String LEDGER = "addresses.yaml";

  /**
   * Addresses of a new item.
   *
   * @param language of its first edition
   * @param item as {@code guide:id}
   * @param pages beside it that others may link to, from the root of the site
   */
  public record Addresses(String language, String slug, String item, List<String> pages) {
    public Addresses {
      pages = List.copyOf(pages);
    }
  }

  public NewFiles {
    files = new TreeMap<>(files);
  }

  static NewFiles of(Map<String, String> files) {
    return new NewFiles(new TreeMap<>(files), Optional.empty());
  }

  /**
   * Writes all files, or none.
   *
   * @param folder of the content; need not exist
   * @param shownAs how it is called in messages
   * @return the names of the files that were written or changed
   * @throws RefusedException if one of them is there already; nothing was written
   */
  public List<String> write(Path folder, String shownAs) throws IOException, RefusedException {
    for (String name : files.keySet()) {
      if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        throw new RefusedException(
            "'" + shownAs + "/" + name + "' is there already", "nothing was written");
      }
    }
    List<String> written = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW);
      written.add(file.getKey());
    }
    Path ledger = folder.resolve(LEDGER);
    if (addresses.isPresent() && Files.isRegularFile(ledger)) {
      Optional<String> edited = note(addresses.get(), Files.readString(ledger));
      if (edited.isPresent()) {
        Files.writeString(ledger, edited.get());
        written.add(LEDGER);
      }
    }
    return written;
  }

  /** The list of addresses with new ones, if it is laid out so that they can be added. */
  private static Optional<String> note(Addresses addresses, String ledger) {
    String line = addresses.slug() + ": " + addresses.item();
    return YamlEdit.of(ledger)
        .flatMap(
            edit -> {
              List<String> language = List.of(addresses.language());
              if (!edit.put(language, addresses.slug(), List.of(line), line)) {
                return Optional.empty();
              }
              if (edit.has(List.of("files"))) {
                addresses.pages().forEach(page -> edit.append(List.of("files"), page));
              }
              return Optional.of(edit.text());
            });
  }
}
