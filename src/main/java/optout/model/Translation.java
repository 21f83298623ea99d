package optout.model;

import java.util.Map;
import java.util.Optional;

/**
 * Origin of an edition that translates another.
 *
 * @param of language of the edition it translates
 * @param by who translated: a name, or {@link #MACHINE}
 * @param reviewed who read it over, and when, if anybody did
 * @param revisions per unit, the {@link UnitRevision} of the source as it was translated
 */
public record Translation(
    Reference of, String by, Optional<String> reviewed, Map<String, Reference> revisions) {

  /** The value of {@link #by} when no person translated. */
  public static final String MACHINE = "machine";

  public Translation {
    revisions = Map.copyOf(revisions);
  }

  /** The same of another edition. */
  Translation of(Reference other) {
    return new Translation(other, by, reviewed, revisions);
  }

  /** Tells whether a machine translated it and nobody read it over. */
  public boolean isUnreviewedMachineTranslation() {
    return by.equals(MACHINE) && reviewed.isEmpty();
  }
}
