package optout.model;

import java.util.List;
import java.util.Optional;
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
