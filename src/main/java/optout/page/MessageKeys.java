package optout.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optout.model.Block;
import optout.model.Change;
import optout.model.Named;
import optout.model.Region;
import optout.model.Screen;
import optout.model.SwitchState;
import optout.template.TemplateFiles;

/** Which interface texts the templates and the code ask for. */
final class MessageKeys {
  private static final List<String> TEMPLATES =
      List.of(
          "layout.ftlh",
          "guide.ftlh",
          "practice.ftlh",
          "handout.ftlh",
          "handout-large.ftlh",
          "flyer.ftlh",
          "poster.ftlh",
          "paper.ftlh",
          "embed.ftlh",
          "article.ftlh",
          "reuse.ftlh",
          "status.ftlh",
          "home.ftlh",
          "page.ftlh",
          "languages.ftlh",
          "not-found.ftlh",
          "sitemap.ftlx",
          "robots.ftl");

  private static final Pattern CALL = Pattern.compile("\\b[tf]\\(\"([a-z0-9.-]+)\"");
  private static final Pattern ARGUMENT = Pattern.compile("\\G\"([A-Za-z]+)\"\\s*,");

  private final Map<String, Use> uses = new TreeMap<>();

  /**
   * Who asks for a text.
   *
   * @param by where the first call stands
   * @param arguments the names of the arguments that every call gives
   */
  record Use(String by, Set<String> arguments) {
    private Use and(Use other) {
      Set<String> common = new TreeSet<>(arguments);
      common.retainAll(other.arguments);
      return new Use(by, common);
    }
  }

  private MessageKeys() {
    // What ProseHtml, GuideLinks and their like say by themselves.
    code("region.all");
    code("verification.done", "date", "by", "region", "language");
    code("source.number", "n");
    code("correction.subject", "page");
    code("not-found.title");
    constants("region", Region.values());
    constants("alert", Block.Alert.Kind.values());
    constants("state", SwitchState.values());
    // What the pictures say beside the service's own labels.
    code("picture.before");
    code("picture.after");
    code("picture.browser");
    code("picture.browser-titled", "title");
    code("picture.phone");
    code("picture.phone-titled", "title");
    code("picture.screenshot-browser");
    code("picture.screenshot-browser-titled", "title");
    code("picture.screenshot-phone");
    code("picture.screenshot-phone-titled", "title");
    code("picture.marked", "n", "part");
    code("picture.set", "state");
    code("practice.summary", "title");
    code("reuse.title", "title");
    code("reuse.summary", "title");
    code("reuse.credit-line", "title", "site", "address", "licence", "date");
    code("feed.title", "site");
    code("feed.entry", "guide", "what");
    constants("feed", Change.Kind.values());
    constants("feed", Change.Weight.values());
    code("status.title");
    code("status.summary");
    for (Screen.Kind kind : Screen.Kind.values()) {
      if (kind.content() != Screen.Content.PARTS && kind.content() != Screen.Content.COUNT) {
        code("part." + kind.id());
      }
    }
  }

  /** Every key with its use. */
  static Map<String, Use> all(TemplateFiles files) {
    MessageKeys keys = new MessageKeys();
    for (String name : TEMPLATES) {
      keys.template("templates/" + name, files.text(name));
    }
    return keys.uses;
  }

  private void constants(String kind, Named... constants) {
    for (Named constant : constants) {
      code(kind + "." + constant.id());
    }
  }

  private void code(String key, String... arguments) {
    add(key, new Use("the program", new TreeSet<>(List.of(arguments))));
  }

  private void template(String name, String text) {
    Matcher call = CALL.matcher(text);
    while (call.find()) {
      add(call.group(1), new Use(name, arguments(text, call.end())));
    }
  }

  private void add(String key, Use use) {
    uses.merge(key, use, Use::and);
  }

  /** The names of the arguments of a call, of which the key ends at an index. */
  private static Set<String> arguments(String text, int keyEnd) {
    Set<String> names = new TreeSet<>();
    Matcher name = ARGUMENT.matcher(text);
    int depth = 0;
    boolean even = false;
    for (int i = keyEnd; i < text.length() && depth >= 0; i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        even = !even;
        int next = i + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
          next++;
        }
        if (even && name.find(next)) {
          names.add(name.group(1));
        }
      }
    }
    return names;
  }
}
