package optout.embed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.model.Edition;
import optout.model.Edition.RouteText;
import optout.model.Edition.StepText;
import optout.model.First;
import optout.model.Guide;
import optout.model.Letter;
import optout.model.Region;
import optout.model.Route;
import optout.model.Step;
import optout.model.WrittenStep;
import optout.page.Controls;
import optout.page.FirstViews;
import optout.page.Notices;
import optout.page.PageContext;
import optout.page.RegionNotice;
import optout.prose.ProseText;
import optout.prose.TextLine.Piece;

/** Writes a guide's first action, its routes and limits as Markdown or plain text; used once. */
public final class GuideText {
  public static final MessageKey GOAL = MessageKey.of("goal");
  public static final MessageKey STEP_STATE = MessageKey.of("step.state");

  private final PageContext context;
  private final Guide guide;
  private final Edition edition;
  private final Phrases phrases;
  private final GoalText goal;
  private final ProseText prose;
  private final List<String> parts = new ArrayList<>();

  GuideText(PageContext context, Guide guide, Edition edition, ProseText prose) {
    this.context = context;
    this.guide = guide;
    this.edition = edition;
    this.prose = prose;
    phrases = context.phrases(edition.language());
    goal = new GoalText(context, guide, edition.language());
  }

  /**
   * The text, ended by a line break.
   *
   * @param credit its last line
   */
  String write(String credit) {
    parts.add(prose.heading(2, line -> line.text(edition.title())));
    parts.add(prose.paragraph(line -> line.text(edition.summary())));
    edition.first().forEach(this::first);
    parts.add(prose.heading(3, line -> line.message(GOAL)));
    context.content().before(guide).forEach(this::before);
    parts.add(prose.paragraph(goal.sentence(phrases.colon())));
    guide.firstAction().ifPresent(this::address);
    for (Route route : guide.routes()) {
      edition.route(route.kind()).ifPresent(text -> route(route, text));
    }
    edition
        .limits()
        .ifPresent(
            limits -> {
              parts.add(prose.heading(3, line -> line.prose(limits.heading())));
              parts.add(prose.blocks(limits.body()));
            });
    Notices.of(context, guide, edition).stream()
        .map(notice -> prose.paragraph(line -> line.text(notice.text())))
        .forEach(parts::add);
    parts.add(credit);
    parts.removeIf(String::isEmpty);
    return String.join("\n\n", parts) + "\n";
  }

  private void first(First first) {
    String regions = FirstViews.regions(first, phrases);
    parts.add(
        prose.paragraph(
            first.opening().isEmpty()
                ? line -> line.strong(regions)
                : line -> line.strong(regions).text(" ").prose(first.opening())));
    parts.add(prose.blocks(first.rest()));
  }

  private void before(Guide other) {
    Piece sentence = new GoalText(context, other, edition.language()).sentence(" ");
    Piece link = line -> line.link(sentence, other.link());
    parts.add(prose.message(Controls.BEFORE, link));
  }

  private void address(URI address) {
    parts.add(prose.paragraph(line -> line.address(address.toString())));
  }

  private void letter(Letter letter) {
    context
        .content()
        .title(letter, edition.language())
        .ifPresent(
            title ->
                parts.add(
                    prose.paragraph(
                        line -> line.link(words -> words.text(title.title()), letter.link()))));
  }

  private void route(Route route, RouteText text) {
    parts.add(prose.heading(3, line -> line.prose(text.heading())));
    regions(route.regions(), guide.regions());
    route.letter().flatMap(name -> context.content().letter(name.id())).ifPresent(this::letter);
    parts.add(prose.blocks(text.intro()));
    route
        .deepLink()
        .filter(link -> !guide.firstAction().equals(Optional.of(link)))
        .ifPresent(this::address);
    WrittenStep.of(route, text).forEach(step -> step(route, step));
  }

  private void step(Route route, WrittenStep written) {
    Step step = written.step();
    StepText text = written.text();
    parts.add(prose.heading(4, line -> line.text(written.number() + ". ").prose(text.heading())));
    regions(step.regions(), route.regions());
    parts.add(prose.blocks(text.body()));
    step.target()
        .ifPresent(
            target ->
                parts.add(
                    prose.paragraph(
                        line ->
                            goal.state(
                                line.message(STEP_STATE).text(phrases.colon()), target.state()))));
    step.deepLink().ifPresent(this::address);
    context
        .pictures()
        .drawn()
        .find(guide, step.id(), edition.language())
        .map(one -> prose.picture(context.absolute(one.path()), one.alternative()))
        .ifPresent(parts::add);
  }

  private void regions(Set<Region> some, Set<Region> all) {
    RegionNotice.of(some, all, phrases)
        .ifPresent(notice -> parts.add(prose.paragraph(line -> line.strong(notice))));
  }
}
