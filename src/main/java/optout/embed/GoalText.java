package optout.embed;

import optout.language.ServiceWords;
import optout.model.Goal;
import optout.model.Guide;
import optout.model.SwitchState;
import optout.page.Controls;
import optout.page.PageContext;
import optout.prose.Labels;
import optout.prose.TextLine;
import optout.prose.TextLine.Piece;

/** Writes what a guide asks for, and the states of switches, as Markdown or plain text. */
final class GoalText {
  private final Goal goal;
  private final ServiceWords words;
  private final Labels labels;

  /**
   * @param language of the text around it
   */
  GoalText(PageContext context, Guide guide, String language) {
    goal = guide.goal();
    words = new ServiceWords(context.service(guide), context.phrases(language));
    labels = context.labels(guide, language);
  }

  /**
   * The sentence.
   *
   * @param between what stands between it and the state
   */
  Piece sentence(String between) {
    Piece label = line -> line.label(labels.shown(goal.label().id()));
    return line -> {
      line.message(Controls.GOAL.of(goal.kind()), label);
      goal.state().ifPresent(state -> state(line.text(between), state));
    };
  }

  /** Adds the word for a state: the service's, else ours. */
  void state(TextLine line, SwitchState state) {
    words
        .state(state)
        .ifPresentOrElse(line::label, () -> line.strong(words.stateOrOurs(state).text()));
  }
}
