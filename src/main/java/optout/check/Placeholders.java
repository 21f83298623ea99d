package optout.check;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import optout.model.Site;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/**
 * Finds particulars that are still to be filled in: addresses under {@code .example} (RFC 2606).
 */
final class Placeholders {
  private Placeholders() {}

  /** Adds one problem that names all of them, if there are any. */
  static void report(Site site, Problems problems) {
    List<String> found = new ArrayList<>();
    if (isExample(site.address())) {
      found.add("address");
    }
    if (isExample(site.publisher().email()) || isExample(site.publisher().website())) {
      found.add("publisher");
    }
    if (isExample(site.corrections().email())
        || site.corrections().form().filter(Placeholders::isExample).isPresent()) {
      found.add("corrections");
    }
    if (found.isEmpty()) {
      return;
    }
    String message = "placeholders under .example: " + String.join(", ", found);
    problems.warning(
        site.at(),
        ProblemCode.SITE_PLACEHOLDER,
        message,
        "fill them in before publishing; --strict refuses them");
  }

  private static boolean isExample(URI address) {
    String host = address.getHost();
    return host != null && isExample(host);
  }

  private static boolean isExample(String hostOrEmail) {
    return hostOrEmail.toLowerCase(Locale.ROOT).endsWith(".example");
  }
}
