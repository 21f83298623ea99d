package optout.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optout.model.Block;
import optout.model.Content;
import optout.model.Edition;
import optout.model.First;
import optout.model.Guide;
import optout.model.Inline;
import optout.model.Label;
import optout.model.LabelScope;
import optout.model.Prose;
import optout.model.Reference;
import optout.model.Route;
import optout.model.Screen;
import optout.model.Service;
import optout.model.Step;
import optout.problem.Position;

/**
 * Words of content on the sheets of an edition, each with its place. What code has no place of its
 * own stands behind the text before it.
 */
final class PrintedWords {
  private final Guide guide;
  private final Edition edition;
  private final LabelScope labels;
  private final List<Words> words = new ArrayList<>();
  private Position last;

  /** A text and where it begins. */
  record Words(String text, Position at) {
    /** The place of the character at an index, where line ends begin a line of the file. */
    Position place(int index) {
      int end = text.lastIndexOf('\n', index - 1);
      return end < 0
          ? new Position(at.file(), at.line(), at.column() + index)
          : new Position(
              at.file(),
              at.line() + (int) text.substring(0, index).chars().filter(c -> c == '\n').count(),
              index - end);
    }
  }

  private PrintedWords(Content content, Guide guide, Edition edition) {
    this.guide = guide;
    this.edition = edition;
    this.labels = LabelScope.of(content, guide);
    this.last = edition.at();
  }

  /** The words, in the order of the edition; first those of the site, last those of controls. */
  static List<Words> of(Content content, Guide guide, Edition edition) {
    PrintedWords printed = new PrintedWords(content, guide, edition);
    printed.add(content);
    printed.addEdition();
    content.service(guide).ifPresent(printed::addControls);
    return printed.words;
  }

  private void add(Content content) {
    Position at = Position.start(content.site().at().file());
    words.add(new Words(content.site().title(), at));
    words.add(new Words(content.site().publisher().name(), at));
    content.site().publisher().contact().ifPresent(text -> words.add(new Words(text, at)));
  }

  private void addEdition() {
    Stream.of(edition.title(), edition.summary(), edition.claim())
        .forEach(text -> words.add(new Words(text, edition.at())));
    edition.first().stream().map(First::text).forEach(this::add);
    edition
        .routes()
        .forEach(
            route -> {
              add(List.of(new Block.Paragraph(route.heading())));
              route.steps().stream().map(Edition.StepText::blocks).forEach(this::add);
            });
    edition
        .limits()
        .ifPresent(
            section -> {
              add(List.of(new Block.Paragraph(section.heading())));
              add(section.body());
            });
  }

  private void add(List<Block> blocks) {
    Prose.inlines(blocks).forEach(this::add);
    Prose.blocks(blocks, Block.CodeBlock.class)
        .forEach(code -> words.add(new Words(code.text().replace('\n', ' '), last)));
  }

  private void add(Inline inline) {
    if (inline instanceof Inline.Text text) {
      Words part = new Words(text.text(), text.at());
      words.add(part);
      last = part.place(text.text().length());
    } else if (inline instanceof Inline.Code code) {
      words.add(new Words(code.text(), new Position(last.file(), last.line(), last.column() + 1)));
    } else if (inline instanceof Inline.QuotedLabel quoted) {
      words.add(new Words(quoted.text(), quoted.at()));
    } else if (inline instanceof Inline.LabelRef reference) {
      labels.find(reference.name()).forEach(found -> add(found.service(), found.label()));
    }
  }

  private void addControls(Service service) {
    Stream.concat(
            Stream.of(guide.goal().label()),
            guide.routes().stream()
                .map(Route::steps)
                .flatMap(List::stream)
                .flatMap(step -> controls(service, step)))
        .map(Reference::id)
        .distinct()
        .flatMap(id -> Stream.ofNullable(service.labels().get(id)))
        .forEach(label -> add(service, label));
  }

  private static Stream<Reference> controls(Service service, Step step) {
    return Stream.concat(
        step.labels().stream(),
        service.screen(step).stream()
            .map(Screen::all)
            .flatMap(List::stream)
            .map(Screen.Part::label)
            .flatMap(Optional::stream));
  }

  private void add(Service service, Label label) {
    service
        .label(label.id(), edition.language())
        .ifPresent(
            shown -> {
              words.add(new Words(shown.text(), label.at()));
              shown.english().ifPresent(english -> words.add(new Words(english, label.at())));
            });
  }
}
