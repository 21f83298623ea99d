package optout.embed;

import optout.language.Phrases;
import optout.language.ServiceWords;
import optout.model.Goal;
import optout.model.Guide;
import optout.model.SwitchState;
import optout.page.Controls;
import optout.page.PageContext;
import optout.prose.Labels;
import optout.prose.ProseText;

/** Writes what a guide asks for, and the states of switches, as Markdown or plain text. */
final class GoalText {
  private final Goal goal;
  private final ServiceWords words;
  private final Phrases phrases;
  private final Labels labels;
  private final ProseText prose;

  /**
   * @param language of the text around it
   */
  GoalText(PageContext context, Guide guide, String language, ProseText prose) {
    this.prose = prose;
    goal = guide.goal();
    phrases = context.phrases(language);
    words = new ServiceWords(context.service(guide), phrases);
    labels = context.labels(guide, language);
  }

  /**
   * The sentence.
   *
   * @param between what stands between it and the state
   */
  String sentence(String between) {
    String label = prose.label(labels.shown(goal.label().id()));
    return phrases.message(Controls.GOAL.of(goal.kind()), label)
        + goal.state().map(state -> between + state(state)).orElse("");
  }

  /** The word for a state: the service's, else ours. */
  String state(SwitchState state) {
    return words
        .state(state)
        .map(prose::label)
        .orElseGet(() -> prose.strong(words.stateOrOurs(state).text()));
  }
}
