package optout.page;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import optout.language.Phrases;
import optout.language.ScreenMessages;
import optout.model.Goal;
import optout.model.Guide;
import optout.model.Service;
import optout.model.ShownLabel;
import optout.model.SwitchState;
import optout.prose.Html;
import optout.prose.Labels;
import optout.prose.Markup;
import optout.prose.ProseHtml;

/** The controls a guide is about, as its readers find them in the service. */
public final class Controls {
  private final Service service;
  private final ProseHtml prose;
  private final Labels labels;
  private final Phrases phrases;

  /**
   * @param prose writes the edition
   * @param labels of the guide's service
   * @param phrases of the edition's language
   */
  public Controls(Service service, ProseHtml prose, Labels labels, Phrases phrases) {
    this.service = service;
    this.prose = prose;
    this.labels = labels;
    this.phrases = phrases;
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
    boolean foreign = !label.language().equals(phrases.language().code());
    Html html = new Html().raw("<span translate=\"no\"");
    if (foreign) {
      html.attribute("lang", label.language()).attribute("dir", "ltr");
    }
    html.raw(">").text(label.text()).raw("</span>");
    if (foreign) {
      html.raw(" <span class=\"tag\" aria-hidden=\"true\">")
          .text(label.language().toUpperCase(Locale.ROOT))
          .raw("</span>");
    }
    return html.build();
  }

  /** The word the service has for a state; its labels have the ids {@code toggle-on} and -off. */
  public View.State state(SwitchState state) {
    String id = "toggle-" + state.id();
    boolean known = service.label(id, phrases.language().code()).isPresent();
    return new View.State(
        state.id(),
        known
            ? label(id)
            : new Html().text(phrases.message(ScreenMessages.STATE.of(state))).build());
  }

  /** The first thing a guide asks for, without the way there. */
  public View.Goal goal(Guide guide, Optional<String> steps) {
    Goal goal = guide.goal();
    return new View.Goal(
        goal.kind().id(),
        label(goal.label().id()),
        goal.state().map(this::state).orElse(null),
        guide.firstAction().map(URI::toString).orElse(null),
        steps.orElse(null));
  }
}
