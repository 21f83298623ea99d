package optout.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.problem.Position;

/**
 * Addresses that were ever published, so that others may link to them, frame and load them for
 * ever.
 *
 * @param folders of guides and pages; none if nobody keeps account
 * @param files anywhere; nothing if nobody keeps account of them
 * @param inLanguages what is in the folder of each language
 * @param besideGuides what is in the folder of each guide
 */
public record PublishedAddresses(
    List<PublishedFolder> folders,
    Optional<Noted> files,
    Optional<Noted> inLanguages,
    Optional<Noted> besideGuides) {
  /** In the place of one that nobody keeps. */
  public static final PublishedAddresses NONE =
      new PublishedAddresses(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  public PublishedAddresses {
    folders = List.copyOf(folders);
  }

  /** The same with those that others note, who know better what a folder is now. */
  public PublishedAddresses and(PublishedAddresses others) {
    Set<String> known =
        others.folders.stream().map(PublishedFolder::folder).collect(Collectors.toSet());
    return new PublishedAddresses(
        Stream.concat(
                folders.stream().filter(one -> !known.contains(one.folder())),
                others.folders.stream())
            .toList(),
        and(files, others.files),
        and(inLanguages, others.inLanguages),
        and(besideGuides, others.besideGuides));
  }

  private static Optional<Noted> and(Optional<Noted> these, Optional<Noted> others) {
    if (these.isEmpty() || others.isEmpty()) {
      return others.or(() -> these);
    }
    Set<String> known =
        others.get().paths().stream().map(Reference::id).collect(Collectors.toSet());
    return Optional.of(
        new Noted(
            Stream.concat(
                    these.get().paths().stream().filter(path -> !known.contains(path.id())),
                    others.get().paths().stream())
                .toList(),
            others.get().at()));
  }

  /**
   * Paths of files, and of folders that have a page, with a slash at their end.
   *
   * @param at where the list stands
   */
  public record Noted(List<Reference> paths, Position at) {
    public Noted {
      paths = List.copyOf(paths);
    }
  }
}
