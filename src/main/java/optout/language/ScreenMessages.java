package optout.language;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import optout.model.Screen;
import optout.model.SwitchState;

/** Interface texts about screens, which drawings, models to click on and texts have in common. */
public final class ScreenMessages {
  private static final Set<Screen.Content> NAMELESS =
      EnumSet.of(Screen.Content.PARTS, Screen.Content.COUNT);

  public static final MessageFamily<SwitchState> STATE =
      MessageFamily.of("state.*", SwitchState.values());

  /** Names of parts without a text of their own. */
  public static final MessageFamily<Screen.Kind> PART =
      new MessageFamily<>(
          "part.*",
          Arrays.stream(Screen.Kind.values())
              .filter(kind -> !NAMELESS.contains(kind.content()))
              .toList(),
          List.of());

  public static final MessageFamily<Screen.Surface> SCREEN =
      MessageFamily.of("picture.*", Screen.Surface.values());

  public static final MessageFamily<Screen.Surface> TITLED_SCREEN =
      MessageFamily.of("picture.*-titled", Screen.Surface.values(), "title");

  /** All of them. */
  public static final List<Asked> ALL = List.of(STATE, PART, SCREEN, TITLED_SCREEN);

  private ScreenMessages() {}
}
