package optout.testing.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that get the site in four languages that stand for all, so that they do not grow with
 * languages: English, German, one in Arabic letters and one that is two fifths longer. The last two
 * are made from the English of the content.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SiteFixture.class)
public @interface InFourLanguages {}
