package optout.publish;

import java.util.Optional;

/**
 * Result of publishing, in numbers of files; {@code manifest.json} itself does not count.
 *
 * @param made new, or with other bytes than before
 * @param unchanged with the same bytes as before
 * @param removed in the former site, but not in this one
 */
public record Published(int made, int unchanged, int removed) {
  static Published between(Manifest former, Manifest present) {
    int unchanged = 0;
    int gone = 0;
    for (var file : former.files().entrySet()) {
      Optional<Manifest.Entry> now = Optional.ofNullable(present.files().get(file.getKey()));
      unchanged += now.filter(file.getValue()::equals).isPresent() ? 1 : 0;
      gone += now.isEmpty() ? 1 : 0;
    }
    return new Published(present.files().size() - unchanged, unchanged, gone);
  }
}
