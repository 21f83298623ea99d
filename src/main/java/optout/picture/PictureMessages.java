package optout.picture;

import java.util.List;
import optout.language.Asked;

/**
 * Interface texts that pictures ask for, beside those of {@link optout.language.ScreenMessages}.
 */
public final class PictureMessages {
  public static final List<Asked> ALL =
      List.of(
          Alternative.SCREENSHOT,
          Alternative.TITLED_SCREENSHOT,
          Alternative.MARKED,
          Alternative.SET,
          Schematics.BEFORE,
          Schematics.AFTER,
          ShareCards.MINUTES,
          ShareCards.SEND);

  private PictureMessages() {}
}
