package optout.testing.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import optout.testing.site.InFourLanguages;
import optout.testing.site.SiteFixture;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that get the built site and a {@link Browser}; skipped where there is no Chromium.
 *
 * <p>The site is {@linkplain InFourLanguages in four languages}, as these tests take most of the
 * time. {@code SkeletonIT} holds the pages of all languages against the English ones, and {@code
 * NarrowWindowIT} looks at what depends on the words.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ChromiumCondition.class, SiteFixture.class})
public @interface InChromium {
  /** Whether the site is the real one, in all its languages. */
  boolean everyLanguage() default false;
}
