package optout.evidence;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.content.YamlEdit;
import optout.content.YamlText;
import optout.model.Content;
import optout.model.Label;
import optout.problem.Visible;
import optout.verification.RouteReport.SeenLabel;
import optout.verification.RouteReport.WalkedStep;

/** Texts that somebody read on controls, against what is evidenced. */
final class LabelEvidence {
  private final Walk walk;
  private final String language;
  private final Optional<String> address;

  /** New texts by label. */
  private final Map<String, String> fresh = new LinkedHashMap<>();

  /** Labels whose text was read as it is evidenced. */
  private final Set<String> confirmed = new LinkedHashSet<>();

  private final Set<String> contradicted = new LinkedHashSet<>();
  private final Set<String> proposals = new LinkedHashSet<>();

  /**
   * @param address where everybody can read the report
   */
  LabelEvidence(Walk walk, Optional<String> address) {
    this.walk = walk;
    this.address = address;
    this.language = walk.report().language().id();
    walk.report().steps().forEach(step -> step.labels().forEach(seen -> compare(step, seen)));
  }

  private void compare(WalkedStep step, SeenLabel seen) {
    String id = seen.label().id();
    Optional<Label> label = Optional.ofNullable(walk.service().labels().get(id));
    Optional<Label.Wording> wording =
        label.flatMap(one -> Optional.ofNullable(one.texts().get(language)));
    Optional<String> known =
        wording.map(Label.Wording::text).or(() -> Optional.ofNullable(fresh.get(id)));
    if (known.filter(text -> !text.equals(seen.text())).isPresent()) {
      contradicted.add(step.step().id());
      proposals.add(
          "Label "
              + id
              + " in "
              + language
              + ": '"
              + known.get()
              + "'; the report has '"
              + Visible.of(seen.text())
              + "'.");
    } else if (wording.isPresent()) {
      if (address.isPresent() && !isAmong(wording.get())) {
        confirmed.add(id);
      }
    } else {
      fresh.put(id, seen.text());
    }
  }

  private boolean isAmong(Label.Wording wording) {
    return wording.evidence().stream().anyMatch(one -> address.equals(Optional.of(one.toString())));
  }

  /** The steps in which a label has another text than is evidenced. */
  List<String> contradicted() {
    return List.copyOf(contradicted);
  }

  /** Texts that differ from what is evidenced. */
  List<String> proposals() {
    return List.copyOf(proposals);
  }

  /** New texts that cannot be noted for want of an address. */
  List<String> withoutAddress() {
    return address.isPresent() || fresh.isEmpty()
        ? List.of()
        : fresh.entrySet().stream()
            .map(
                one ->
                    "Label "
                        + one.getKey()
                        + " in "
                        + language
                        + ": no evidence yet; the report has '"
                        + Visible.of(one.getValue())
                        + "'. To note it, say with --evidence where everybody can read the report.")
            .toList();
  }

  /** Tells whether nothing is to be written. */
  boolean isEmpty() {
    return address.isEmpty() || (fresh.isEmpty() && confirmed.isEmpty());
  }

  /**
   * Writes it.
   *
   * @return whether there was a place for all of it
   */
  boolean addTo(YamlEdit file) {
    String url = address.orElseThrow();
    boolean done = true;
    for (String label : confirmed) {
      done &= file.append(List.of(label, "texts", language, "evidence"), url);
    }
    for (Map.Entry<String, String> label : fresh.entrySet()) {
      String text = YamlText.quoted(label.getValue());
      done &=
          file.put(
              List.of(label.getKey(), "texts"),
              language,
              List.of(
                  YamlText.quoted(language) + ":",
                  "  text: " + text,
                  "  confidence: medium",
                  "  verify: true",
                  "  evidence:",
                  "    - " + url),
              YamlText.of(language)
                  + ": {text: "
                  + text
                  + ", confidence: medium, verify: true, evidence: ["
                  + url
                  + "]}");
    }
    return done;
  }

  /** Description of what would be written, for somebody who does it by hand. */
  String byHand() {
    return Stream.concat(
            confirmed.stream().map(label -> label + " in " + language + " has this evidence"),
            fresh.entrySet().stream()
                .map(label -> label.getKey() + " in " + language + " is " + label.getValue()))
        .map(Visible::of)
        .collect(Collectors.joining("; "));
  }

  /** Tells whether the content has all of it. */
  boolean isIn(Content content) {
    Map<String, Label> labels =
        Optional.ofNullable(content.services().get(walk.service().id())).orElseThrow().labels();
    return Stream.concat(confirmed.stream(), fresh.keySet().stream())
        .allMatch(
            id ->
                Optional.ofNullable(labels.get(id))
                    .flatMap(label -> Optional.ofNullable(label.texts().get(language)))
                    .filter(this::isAmong)
                    .filter(one -> one.text().equals(fresh.getOrDefault(id, one.text())))
                    .isPresent());
  }
}
