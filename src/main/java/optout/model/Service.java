package optout.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import optout.problem.Position;

/**
 * The company's product that guides are about.
 *
 * @param interfaces which interface a reader of each language most likely sees; a language that is
 *     missing has none
 * @param addressees lines of the postal address that letters from each region go to
 * @param screenshots by screen, then by interface language
 */
public record Service(
    String id,
    String name,
    Map<String, Interface> interfaces,
    Map<Region, List<String>> addressees,
    Map<String, Label> labels,
    Map<String, Screen> screens,
    List<Screenshot> screenshots,
    Position at) {

  /** The interface language in which a label falls back when there is no evidence. */
  public static final String FALLBACK_LANGUAGE = "en";

  /** Choice of the labels that a reader of one language is shown. */
  public enum Interface implements Named {
    /** Those of their own language. */
    OWN,
    /** Those of their own language, and the English ones beside them. */
    BOTH,
    /** English ones: too few of their own are evidenced. */
    ENGLISH
  }

  public Service {
    interfaces = Map.copyOf(interfaces);
    addressees = Map.copyOf(addressees);
    labels = Map.copyOf(labels);
    screens = Map.copyOf(screens);
    screenshots = List.copyOf(screenshots);
  }

  /** The languages in which its interface is known, in part or whole. */
  public SortedSet<String> languages() {
    SortedSet<String> languages = new TreeSet<>(interfaces.keySet());
    labels.values().forEach(label -> languages.addAll(label.texts().keySet()));
    return languages;
  }

  /** The language of the labels that a reader of a language is shown, where they are evidenced. */
  public String interfaceLanguage(String language) {
    return interfaces.getOrDefault(language, Interface.ENGLISH) == Interface.ENGLISH
        ? FALLBACK_LANGUAGE
        : language;
  }

  /** The screen that a step shows, if it names one and there is one of that name. */
  public Optional<Screen> screen(Step step) {
    return step.screen().flatMap(name -> Optional.ofNullable(screens.get(name.id())));
  }

  /** The photos of a screen, by interface language. */
  public List<Screenshot> screenshots(String screen) {
    return screenshots.stream().filter(one -> one.screen().id().equals(screen)).toList();
  }

  /** The label in exactly that interface language, if its text is evidenced. */
  public Optional<ShownLabel> labelIn(String id, String language) {
    return Optional.ofNullable(labels.get(id))
        .flatMap(label -> label.text(language))
        .map(text -> new ShownLabel(text, language, Optional.empty()));
  }

  /** The label as a reader of that language sees it, or nothing if there is no such label. */
  public Optional<ShownLabel> label(String id, String language) {
    Label label = labels.get(id);
    if (label == null) {
      return Optional.empty();
    }
    Interface shown = interfaces.getOrDefault(language, Interface.ENGLISH);
    Optional<String> english = label.text(FALLBACK_LANGUAGE);
    Optional<String> own = shown == Interface.ENGLISH ? Optional.empty() : label.text(language);
    if (own.isEmpty()) {
      return english.map(text -> new ShownLabel(text, FALLBACK_LANGUAGE, Optional.empty()));
    }
    Optional<String> beside =
        shown == Interface.BOTH
            ? english.filter(text -> !own.get().equals(text))
            : Optional.empty();
    return Optional.of(new ShownLabel(own.get(), language, beside));
  }
}
