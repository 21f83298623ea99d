package optout.page;

import java.util.Optional;
import optout.language.Phrases;
import optout.language.ServiceWords;
import optout.model.Goal;
import optout.model.Guide;
import optout.site.Recipe;

/** Makes the views of pictures that are shown beside links to guides. */
final class CardViews {
  private final PageContext context;

  CardViews(PageContext context) {
    this.context = context;
  }

  /**
   * The picture of a guide, if there is one.
   *
   * @param language of its text
   */
  Optional<FrameView.Card> of(Guide guide, String language, String title) {
    return context
        .places()
        .card(guide, language)
        .map(
            path ->
                new FrameView.Card(
                    context.absolute(path),
                    Recipe.ShareCard.WIDTH,
                    Recipe.ShareCard.HEIGHT,
                    title + state(guide, context.phrases(language))));
  }

  /** Says what the switch must be set to, where the picture has one. */
  private String state(Guide guide, Phrases phrases) {
    Goal goal = guide.goal();
    return goal.state()
        .map(new ServiceWords(context.service(guide), phrases)::stateOrOurs)
        .map(word -> ". " + phrases.message(Controls.set(goal)) + " " + word.text())
        .orElse("");
  }
}
