package optout.testing.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The accessibility checker axe-core, in the page that a browser shows. */
public final class Axe {
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa',
          'best-practice'];
      const found = rules => rules.flatMap(rule => rule.nodes.map(node => ({
          rule: rule.id, selector: node.target.join(' '),
          why: [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')})));
      axe.run(document, {runOnly: {type: 'tag', values: tags}}).then(result => done({
          violations: found(result.violations), undecided: found(result.incomplete),
          passes: result.passes.length}));
      """;

  private final String source;

  public Axe() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      source = new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One element that breaks a rule, or may break it. */
  public record Finding(String rule, String selector, String why) {
    @Override
    public String toString() {
      return rule + " " + selector + ": " + why;
    }
  }

  /**
   * What axe found.
   *
   * @param undecided what axe could not judge by itself
   * @param passes number of rules that found something to check and nothing wrong
   */
  public record Result(List<Finding> violations, List<Finding> undecided, long passes) {}

  /** Puts axe into the page that is open. */
  public void inject(Browser browser) {
    browser.evaluate(source);
  }

  /** Checks the page as it looks now. */
  public Result check(Browser browser) {
    Map<?, ?> result = (Map<?, ?>) browser.await(RUN);
    return new Result(
        findings(result.get("violations")),
        findings(result.get("undecided")),
        (Long) result.get("passes"));
  }

  private static List<Finding> findings(Object list) {
    return ((List<?>) list)
        .stream()
            .map(one -> (Map<?, ?>) one)
            .map(one -> new Finding(text(one, "rule"), text(one, "selector"), text(one, "why")))
            .toList();
  }

  private static String text(Map<?, ?> finding, String key) {
    return String.valueOf(finding.get(key));
  }
}
