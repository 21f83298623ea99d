package optout.check;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optout.address.Address;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Inline.Link;
import optout.model.MissingParts;
import optout.model.Prose;
import optout.model.Reference;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Visible;

/** Links inside the site lead to a guide or page that exists, and to an anchor it has. */
final class LinkCheck {
  private final Content content;
  private final Targets targets;
  private final Editions item;
  private final Edition edition;
  private final Problems problems;

  LinkCheck(Content content, Targets targets, Editions item, Edition edition, Problems problems) {
    this.content = content;
    this.targets = targets;
    this.item = item;
    this.edition = edition;
    this.problems = problems;
  }

  void run() {
    Prose.inlines(edition.blocks(), Link.class).forEach(this::check);
  }

  private void check(Link link) {
    Address.Accepted address = link.target();
    switch (address.kind()) {
      case ANCHOR -> checkAnchor(item, address, link);
      case GUIDE ->
          checkTarget(targets.guides(), "guide", ProblemCode.LINK_UNKNOWN_GUIDE, address, link);
      case LETTER ->
          checkTarget(targets.letters(), "letter", ProblemCode.LINK_UNKNOWN_LETTER, address, link);
      case PAGE ->
          checkTarget(targets.pages(), "page", ProblemCode.LINK_UNKNOWN_PAGE, address, link);
      case RELATIVE ->
          problems.error(
              link.at(),
              ProblemCode.LINK_RELATIVE,
              "the address '" + Visible.of(address.uri().toString()) + "' is relative",
              "write guide:ID or page:ID, and #anchor behind it where needed; https:// outside");
      case HTTPS, MAILTO, TEL -> {}
    }
  }

  private void checkTarget(
      Map<String, Editions> items,
      String what,
      ProblemCode code,
      Address.Accepted address,
      Link link) {
    Known.check(
        new Reference(address.id(), link.at()),
        what,
        items.keySet(),
        code,
        "write the name of its folder",
        problems);
    Optional.ofNullable(items.get(address.id()))
        .ifPresent(target -> checkAnchor(target, address, link));
  }

  private void checkAnchor(Editions target, Address.Accepted address, Link link) {
    if (address.anchor().isEmpty()) {
      return;
    }
    Optional<Edition> there = content.edition(target, edition.language());
    Set<String> anchors = new LinkedHashSet<>(there.map(Edition::anchors).orElse(Set.of()));
    // Parts that a translation does not have are shown of the original.
    there
        .filter(edition -> !MissingParts.of(target, edition).isEmpty())
        .flatMap(edition -> target.edition(content.site().sourceLanguage()))
        .ifPresent(original -> anchors.addAll(original.anchors()));
    Known.check(
        new Reference(address.anchor(), link.at()),
        "anchor",
        anchors,
        ProblemCode.LINK_UNKNOWN_ANCHOR,
        "write the id of a heading there",
        problems);
  }
}
