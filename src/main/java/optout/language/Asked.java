package optout.language;

import java.util.List;

/** Interface texts that the program itself asks for: one, or one for each constant of an enum. */
public sealed interface Asked permits MessageKey, MessageFamily {
  /** Their keys. */
  List<MessageKey> keys();
}
