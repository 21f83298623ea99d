package optout.testing.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** A test of each {@link PublishedPage} of the built site, the method's first parameter. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(EveryPage.class)
public @interface OnEveryPage {
  /** The one language whose pages are enough, where all have the same. */
  String in() default "";

  /**
   * The paths of pages for which the test makes no sense; each must be there. A star at the
   * beginning stands for every language.
   */
  String[] except() default {};
}
