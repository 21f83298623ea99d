package optout.build;

import java.util.List;
import optout.language.Asked;
import optout.language.MessageUses;
import optout.language.ScreenMessages;
import optout.picture.PictureMessages;
import optout.template.TemplateFiles;
import optout.template.TemplateMessages;

/** The interface texts that a build needs. */
final class ProgramMessages {
  static final List<List<Asked>> ASKED =
      List.of(ScreenMessages.ALL, PictureMessages.ALL, PageMessages.ALL);

  private ProgramMessages() {}

  /** Uses of interface texts by the program and the templates. */
  static MessageUses uses(TemplateFiles templates) {
    MessageUses.Collector uses = new MessageUses.Collector();
    ASKED.forEach(uses::program);
    TemplateMessages.collect(templates, uses);
    return uses.uses();
  }
}
