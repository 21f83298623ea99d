package optout.embed;

import java.util.List;
import optout.page.FrameView;
import optout.page.View;
import org.jspecify.annotations.Nullable;

/**
 * View of a guide as markup for somebody else's page, for templates.
 *
 * @param address absolute address of the guide
 */
public record ArticleView(
    String address,
    String title,
    String summary,
    View.@Nullable Day checkAgain,
    List<View.Notice> notices,
    List<View.First> first,
    View.Goal goal,
    List<View.Route> routes,
    View.@Nullable Section limits,
    String siteTitle,
    FrameView.Licence licence,
    View.Day checked) {}
