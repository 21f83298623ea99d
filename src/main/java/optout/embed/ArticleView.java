package optout.embed;

import java.util.List;
import optout.page.View;
import org.jspecify.annotations.Nullable;

/**
 * What templates are given for a guide as markup for somebody else's page.
 *
 * @param address absolute address of the guide
 */
public record ArticleView(
    String address,
    String title,
    String summary,
    View.@Nullable Day checkAgain,
    View.Goal goal,
    List<View.Route> routes,
    View.@Nullable Section limits,
    String siteTitle,
    View.Licence licence,
    View.Day checked) {}
