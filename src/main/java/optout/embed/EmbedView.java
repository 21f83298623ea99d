package optout.embed;

import java.util.List;
import optout.page.FrameView;
import optout.page.View;
import optout.prose.Markup;
import org.jspecify.annotations.Nullable;

/**
 * View of a guide in a frame of somebody else's page, for templates.
 *
 * @param policy what the page may load and run
 * @param guide address of the guide
 * @param check address at which somebody with an account can check it, if nobody has
 * @param checkAgain the day after which it is out of date, if that is past
 * @param languages the frame in all languages the guide has
 */
public record EmbedView(
    FrameView.Shell frame,
    String policy,
    Markup style,
    Markup script,
    String guide,
    @Nullable String check,
    View.Facts facts,
    List<View.Notice> notices,
    View.@Nullable Day checkAgain,
    List<View.First> first,
    View.Goal goal,
    List<View.Route> routes,
    View.@Nullable Section limits,
    List<FrameView.LanguageLink> languages) {}
