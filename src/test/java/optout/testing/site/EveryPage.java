package optout.testing.site;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The pages for {@link OnEveryPage}. */
final class EveryPage implements ArgumentsProvider {
  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    OnEveryPage wanted = context.getRequiredTestMethod().getAnnotation(OnEveryPage.class);
    PublishedSite site = SiteFixture.site(context);
    List<String> left =
        Stream.of(wanted.except())
            .flatMap(EveryPage::inEveryLanguage)
            .map(site::page)
            .map(PublishedPage::path)
            .toList();
    return site.pages().stream()
        .filter(page -> wanted.in().isEmpty() || page.path().startsWith(wanted.in() + "/"))
        .filter(page -> !left.contains(page.path()))
        .map(Arguments::of);
  }

  private static Stream<String> inEveryLanguage(String path) {
    return path.startsWith("*")
        ? Tables.languages().stream().map(language -> language + path.substring(1))
        : Stream.of(path);
  }
}
