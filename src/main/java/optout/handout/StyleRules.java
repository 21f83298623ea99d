package optout.handout;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheet of a schematic, as it is on paper: rules for elements and classes, and those for
 * print over the others.
 */
final class StyleRules {
  private static final Pattern MEDIA =
      Pattern.compile("@media\\s*([^{]*)\\{((?:[^{}]*\\{[^{}]*\\})*)\\s*\\}");
  private static final Pattern AT_RULE = Pattern.compile("@[a-z-]+\\s*\\{[^}]*\\}");
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");

  private final Map<String, Map<String, String>> rules = new HashMap<>();

  StyleRules(String css) {
    StringBuilder print = new StringBuilder();
    Matcher media = MEDIA.matcher(css);
    String everywhere =
        media.replaceAll(
            block -> {
              if (block.group(1).strip().equals("print")) {
                print.append(block.group(2));
              }
              return "";
            });
    add(AT_RULE.matcher(everywhere).replaceAll(""));
    add(print.toString());
  }

  private void add(String css) {
    Matcher rule = RULE.matcher(css);
    while (rule.find()) {
      Map<String, String> declarations = declarations(rule.group(2));
      for (String selector : rule.group(1).split(",", -1)) {
        rules.computeIfAbsent(selector.strip(), key -> new HashMap<>()).putAll(declarations);
      }
    }
  }

  private static Map<String, String> declarations(String body) {
    Map<String, String> declarations = new HashMap<>();
    for (String declaration : body.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        declarations.put(
            declaration.substring(0, colon).strip(), declaration.substring(colon + 1).strip());
      }
    }
    return declarations;
  }

  /** What holds for an element: the rules of its class over those of its name. */
  Map<String, String> of(String element, String style) {
    Map<String, String> all = new HashMap<>(rules.getOrDefault(element, Map.of()));
    all.putAll(rules.getOrDefault("." + style, Map.of()));
    return all;
  }
}
