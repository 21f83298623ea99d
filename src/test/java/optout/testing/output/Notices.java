package optout.testing.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import optout.testing.site.GuideEdition;
import optout.testing.site.PublishedSite;

/** What goes with a guide wherever it goes, read from its files. */
public final class Notices {
  private Notices() {}

  /** The notices that hold for a guide. */
  private static List<String> of(GuideEdition guide) {
    List<String> notices = new ArrayList<>();
    if (guide.file().isUnreviewedMachineTranslation()) {
      notices.add(guide.message("translation.machine"));
    }
    if (guide
        .table()
        .path("routes")
        .valueStream()
        .allMatch(route -> route.path("verifications").isEmpty())) {
      notices.add(guide.message("verification.none"));
    }
    notices.add(guide.message("no-legal-advice"));
    return notices;
  }

  /** The notices that outputs lack, as {@code output: notice}. */
  public static List<String> missing(GuideEdition guide, PublishedSite site) {
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, String> output : GuideOutputs.of(guide, site).entrySet()) {
      of(guide).stream()
          .filter(notice -> !output.getValue().contains(notice))
          .forEach(notice -> missing.add(output.getKey() + ": " + notice));
    }
    return missing;
  }
}
