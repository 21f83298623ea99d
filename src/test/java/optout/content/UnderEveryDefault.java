package optout.content;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that run under several default locales, where it is already tomorrow: Turkish has its own
 * small and capital I, Egypt its own digits.
 */
@ParameterizedClass(name = "under {0}")
@ValueSource(strings = {"en", "tr", "ar-EG"})
abstract class UnderEveryDefault {
  @Parameter String language;

  private Locale locale;
  private TimeZone zone;

  @BeforeEach
  void changeDefaults() {
    locale = Locale.getDefault();
    zone = TimeZone.getDefault();
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
  }

  @AfterEach
  void restoreDefaults() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }
}
