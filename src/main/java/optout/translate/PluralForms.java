package optout.translate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rules by which GNU gettext chooses plural forms, as programs expect them in a PO file's header.
 * Our texts have their plurals inside, in ICU message format; no entry has a plural form.
 */
final class PluralForms {
  private static final Map<String, String> BY_LANGUAGE = byLanguage();

  private PluralForms() {}

  private static Map<String, String> byLanguage() {
    Map<String, String> rules = new HashMap<>();
    put(rules, "nplurals=1; plural=0;", "ja ko zh vi th id ms");
    put(
        rules,
        "nplurals=2; plural=(n != 1);",
        "en de nl sv da nb nn no fi et el it es pt-PT bg hu eu ca gl sq fo eo");
    put(rules, "nplurals=2; plural=(n > 1);", "fr pt tr fa hy");
    put(rules, "nplurals=2; plural=(n%10!=1 || n%100==11);", "is mk");
    put(
        rules,
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 ||"
            + " n%100>=20) ? 1 : 2);",
        "ru uk be sr hr bs");
    put(rules, "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);", "cs sk");
    put(
        rules,
        "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
        "pl");
    put(rules, "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>0 && n%100<20) ? 1 : 2);", "ro");
    put(rules, "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);", "lv");
    put(
        rules,
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 :"
            + " 2);",
        "lt");
    put(
        rules,
        "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);",
        "sl");
    put(
        rules,
        "nplurals=4; plural=(n==1 ? 0 : n==0 || (n%100>1 && n%100<11) ? 1 : n%100>10 && n%100<20"
            + " ? 2 : 3);",
        "mt");
    put(rules, "nplurals=4; plural=(n==1 ? 0 : n==2 ? 1 : n>10 && n%10==0 ? 2 : 3);", "he");
    put(rules, "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n<7 ? 2 : n<11 ? 3 : 4);", "ga");
    put(
        rules,
        "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11"
            + " ? 4 : 5);",
        "ar");
    put(
        rules,
        "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5);",
        "cy");
    return Map.copyOf(rules);
  }

  private static void put(Map<String, String> rules, String rule, String languages) {
    for (String language : List.of(languages.split(" "))) {
      rules.put(language, rule);
    }
  }

  /** The rule of a language, by its tag or the first part of it; nothing if it is not known. */
  static Optional<String> of(String tag) {
    String rule = BY_LANGUAGE.get(tag);
    return rule != null
        ? Optional.of(rule)
        : Optional.ofNullable(BY_LANGUAGE.get(tag.split("-", 2)[0]));
  }
}
