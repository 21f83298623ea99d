package optout.template;

import java.util.Optional;
import java.util.Set;
import optout.language.MessageUse;
import optout.language.MessageUses;
import optout.problem.Position;

/** Finds the interface texts that templates ask for. */
public final class TemplateMessages {
  /** FreeMarker's names for templates of HTML, XML and text. */
  private static final Set<String> ENDINGS = Set.of("ftlh", "ftlx", "ftl");

  private TemplateMessages() {}

  /**
   * Adds what all templates ask for: built-in ones, those that replace them, and those that only
   * others import.
   */
  public static void collect(TemplateFiles files, MessageUses.Collector uses) {
    for (String name : files.names()) {
      if (ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))) {
        boolean own = files.own(name).isPresent();
        read(files.text(name), files.shown(name), own, uses);
        if (own && TemplateFiles.builtIn().has(name)) {
          for (MessageCall call : MessageCall.in(TemplateFiles.builtIn().text(name))) {
            call.key().ifPresent(uses::addReplaced);
            call.beginnings().forEach(uses::addBeginning);
          }
        }
      }
    }
  }

  private static void read(String text, String shown, boolean own, MessageUses.Collector uses) {
    for (MessageCall call : MessageCall.in(text)) {
      Optional<Position> at =
          own ? Optional.of(position(shown, text, call.offset())) : Optional.empty();
      call.key().ifPresent(key -> uses.add(key, new MessageUse(shown, call.arguments(), at)));
      call.beginnings().forEach(uses::addBeginning);
    }
  }

  private static Position position(String file, String text, int offset) {
    int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    return new Position(file, line, offset - text.lastIndexOf('\n', offset - 1));
  }
}
