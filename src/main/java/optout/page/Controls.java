package optout.page;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import optout.language.MessageFamily;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.language.ServiceWords;
import optout.model.Goal;
import optout.model.Guide;
import optout.model.RouteKind;
import optout.model.Service;
import optout.model.ShownLabel;
import optout.model.Step;
import optout.model.SwitchState;
import optout.prose.Html;
import optout.prose.Labels;
import optout.prose.Markup;
import optout.prose.MarkupMessages;
import optout.prose.ProseHtml;

/** The controls a guide is about, as its readers find them in the service. */
public final class Controls {
  public static final MessageFamily<Goal.Kind> GOAL =
      MessageFamily.of("goal.*", Goal.Kind.values(), "label");
  public static final MessageKey BEFORE = MessageKey.of("goal.before", "goal");
  public static final MessageFamily<Goal.Kind> WHAT =
      MessageFamily.of("goal.what-*", Goal.Kind.values(), "label");
  public static final MessageKey SET = MessageKey.of("goal.set");
  public static final MessageKey SET_ALL = MessageKey.of("goal.set-all");
  public static final MessageFamily<Goal.Kind> OPEN =
      MessageFamily.of("goal.open-*", Goal.Kind.values(), "service");
  public static final MessageKey OPEN_LABEL = MessageKey.of("step.open", "label");
  public static final MessageKey OPEN_PAGE = MessageKey.of("step.open-page");

  private final Service service;
  private final String language;
  private final ServiceWords words;
  private final ProseHtml prose;
  private final Labels labels;
  private final MarkupMessages messages;
  private final Phrases phrases;

  /**
   * @param prose writes the edition
   * @param labels of the guide's service
   * @param phrases of the edition's language
   */
  public Controls(Service service, ProseHtml prose, Labels labels, Phrases phrases) {
    this.service = service;
    language = phrases.language().code();
    this.words = new ServiceWords(service, phrases);
    this.prose = prose;
    this.labels = labels;
    this.phrases = phrases;
    messages = new MarkupMessages(phrases);
  }

  /** A control's text, as in a sentence. */
  Markup label(String id) {
    return prose.label(labels.shown(id));
  }

  /** A control's text, as on a drawing of the service: a text in another language says which. */
  public Markup drawn(String id) {
    return drawn(labels.shown(id));
  }

  private Markup drawn(ShownLabel label) {
    Html html =
        new Html()
            .raw("<span translate=\"no\"")
            .languageOf(label, language)
            .raw(">")
            .text(label.text())
            .raw("</span>");
    if (label.isForeignTo(language)) {
      html.raw(" <span class=\"tag\" aria-hidden=\"true\">")
          .text(label.language().toUpperCase(Locale.ROOT))
          .raw("</span>");
    }
    return html.build();
  }

  /** The word for a state: the service's, else ours. */
  public View.State state(SwitchState state) {
    return new View.State(
        state.id(),
        words
            .state(state)
            .map(prose::label)
            .orElseGet(() -> new Html().text(words.stateOrOurs(state).text()).build()));
  }

  /** Sentence of a goal; where there is a state, it ends before that. */
  private Markup sentence(Goal goal) {
    return messages.message(GOAL.of(goal.kind()), label(goal.label().id()));
  }

  /** The same with the state. */
  Markup wholeSentence(Goal goal) {
    Html html = new Html().raw(sentence(goal).html());
    goal.state().ifPresent(state -> html.raw(" ").raw(state(state).word().html()));
    return html.build();
  }

  /**
   * The first thing a guide asks for, without the way there.
   *
   * @param before what {@link BeforeViews} says of it
   */
  public View.Goal goal(Guide guide, List<View.Before> before) {
    Goal goal = guide.goal();
    return new View.Goal(
        before,
        sentence(goal),
        messages.message(WHAT.of(goal.kind()), label(goal.label().id())),
        phrases.message(set(goal)),
        goal.state().map(this::state).orElse(null),
        opening(goal.kind()),
        guide.firstAction().map(URI::toString).orElse(null));
  }

  /** The words before the state that a goal asks for. */
  static MessageKey set(Goal goal) {
    return goal.kind() == Goal.Kind.PAGE ? SET_ALL : SET;
  }

  /** A route's deep link. */
  View.Action open(RouteKind route, URI address) {
    return new View.Action(
        address.toString(), opening(route == RouteKind.FORM ? Goal.Kind.FORM : Goal.Kind.PAGE));
  }

  private Markup opening(Goal.Kind kind) {
    return messages.message(OPEN.of(kind), prose.name(service.name()));
  }

  /** A step's deep link: it opens the one control that the step is about. */
  View.Action open(Step step, URI address) {
    return new View.Action(
        address.toString(),
        step.target()
            .map(Step.Target::label)
            .or(() -> step.labels().stream().findFirst())
            .map(label -> messages.message(OPEN_LABEL, label(label.id())))
            .orElseGet(() -> messages.message(OPEN_PAGE)));
  }
}
