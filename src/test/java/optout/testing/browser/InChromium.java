package optout.testing.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import optout.testing.site.SiteFixture;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that get the built site and a {@link Browser}; skipped where there is no Chromium. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ChromiumCondition.class, SiteFixture.class})
public @interface InChromium {}
