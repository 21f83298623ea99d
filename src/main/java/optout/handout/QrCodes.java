package optout.handout;

import java.util.LinkedHashMap;
import java.util.Map;

/** The codes of the last few texts: all sheets of a guide have the same. */
final class QrCodes {
  private static final int KEPT = 32;

  private final Map<String, QrCode.Drawn> latest =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, QrCode.Drawn> eldest) {
          return size() > KEPT;
        }
      };

  /** The code of a text; one thread at a time, since the next one mostly wants the same. */
  synchronized QrCode.Drawn of(String text) {
    return latest.computeIfAbsent(text, QrCode::of);
  }
}
