package optout.testing.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import optout.testing.browser.Browser;
import optout.testing.browser.Chromium;
import optout.testing.browser.InChromium;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the site built from the repository's content, and those marked as {@link
 * InFourLanguages} or {@link InChromium} another, which a {@link Browser} finds at its address.
 * Each is made when the first test asks for it, and lives until the last test has ended.
 */
public final class SiteFixture implements ParameterResolver {
  private static final Namespace SHARED = Namespace.create(SiteFixture.class);
  private static final Path EVERY_LANGUAGE = Path.of("target", "published-site");
  private static final Path FOUR_LANGUAGES = Path.of("target", "site-in-four-languages");
  private static final Path FOUR_LANGUAGES_CONTENT = Path.of("target", "content-in-four-languages");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return List.of(PublishedSite.class, Browser.class).contains(type(parameter));
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return type(parameter) == Browser.class ? browser(store(context)) : site(context);
  }

  private static Store store(ExtensionContext context) {
    return context.getRoot().getStore(SHARED);
  }

  private static Class<?> type(ParameterContext parameter) {
    return parameter.getParameter().getType();
  }

  private static Browser browser(Store store) {
    SiteServer server =
        store.getOrComputeIfAbsent(
            SiteServer.class, type -> SiteServer.ofHost(fourLanguages(store)), SiteServer.class);
    return store.getOrComputeIfAbsent(
        Browser.class,
        type -> new Browser(Chromium.installed().orElseThrow(), server),
        Browser.class);
  }

  /** The site that a test class is about. */
  static PublishedSite site(ExtensionContext context) {
    Class<?> tests = context.getRequiredTestClass();
    InChromium browser = tests.getAnnotation(InChromium.class);
    boolean isInFour =
        browser == null
            ? tests.isAnnotationPresent(InFourLanguages.class)
            : !browser.everyLanguage();
    return isInFour ? fourLanguages(store(context)) : everyLanguage(store(context));
  }

  /** Built anew; the folder is left for those who want to look at it. */
  private static PublishedSite everyLanguage(Store store) {
    return store.getOrComputeIfAbsent(
        EVERY_LANGUAGE,
        output -> PublishedSite.built(Tables.CONTENT, Folders.removed(output)),
        PublishedSite.class);
  }

  private static PublishedSite fourLanguages(Store store) {
    return store.getOrComputeIfAbsent(
        FOUR_LANGUAGES,
        output ->
            PublishedSite.built(
                MadeUpContent.write(
                    Folders.removed(FOUR_LANGUAGES_CONTENT),
                    List.of("en", "de"),
                    Map.of("ar", Voice.ARABIC, "en-XA", Voice.LONGER)),
                Folders.removed(output)),
        PublishedSite.class);
  }

  /** The guides for {@link OnEveryGuide}. */
  static List<GuideEdition> everyGuide(PublishedSite site) {
    return site.guides();
  }
}
