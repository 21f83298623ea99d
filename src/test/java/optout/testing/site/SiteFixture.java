package optout.testing.site;

import java.nio.file.Path;
import java.util.List;
import optout.testing.browser.Browser;
import optout.testing.browser.Chromium;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the site built from the repository's content, and a browser that finds it at its
 * address. Each is made when the first test asks for it, and lives until the last test has ended.
 */
public final class SiteFixture implements ParameterResolver {
  private static final Namespace SHARED = Namespace.create(SiteFixture.class);
  private static final Path OUTPUT = Path.of("target", "published-site");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return List.of(PublishedSite.class, Browser.class).contains(type(parameter));
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Store store = context.getRoot().getStore(SHARED);
    return type(parameter) == Browser.class ? browser(store) : site(store);
  }

  private static Class<?> type(ParameterContext parameter) {
    return parameter.getParameter().getType();
  }

  private static Browser browser(Store store) {
    SiteServer server =
        store.getOrComputeIfAbsent(
            SiteServer.class, type -> SiteServer.ofHost(site(store)), SiteServer.class);
    return store.getOrComputeIfAbsent(
        Browser.class,
        type -> new Browser(Chromium.installed().orElseThrow(), server),
        Browser.class);
  }

  /** Built anew; the folder is left for those who want to look at it. */
  private static PublishedSite site(Store store) {
    return store.getOrComputeIfAbsent(
        PublishedSite.class,
        type -> PublishedSite.built(Tables.CONTENT, Folders.removed(OUTPUT)),
        PublishedSite.class);
  }

  /** The pages for {@link OnEveryPage}. */
  static List<PublishedPage> everyPage(PublishedSite site) {
    return site.pages();
  }

  /** The guides for {@link OnEveryGuide}. */
  static List<GuideEdition> everyGuide() {
    return GuideEdition.all();
  }
}
