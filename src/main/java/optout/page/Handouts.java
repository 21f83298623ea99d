package optout.page;

import java.util.Optional;
import optout.site.Printed;
import optout.site.SitePath;

/** Where pages find the sheets that were made before them. */
@FunctionalInterface
public interface Handouts {
  /** The sheet at a place, if it was made. */
  Optional<Printed> find(SitePath path);
}
