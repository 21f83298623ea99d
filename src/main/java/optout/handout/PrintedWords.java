package optout.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optout.model.Block;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.First;
import optout.model.Guide;
import optout.model.Inline;
import optout.model.Label;
import optout.model.LabelScope;
import optout.model.Letter;
import optout.model.Page;
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

  private PrintedWords(Content content, Editions item, Edition edition) {
    this.edition = edition;
    this.labels = LabelScope.of(content, item);
    this.last = edition.at();
  }

  /** The words, in the order of the edition; first those of the site, last those of controls. */
  static List<Words> of(Content content, Editions item, Edition edition) {
    PrintedWords printed = new PrintedWords(content, item, edition);
    if (item instanceof Guide guide) {
      printed.add(content);
      printed.addEdition();
      content.service(guide).ifPresent(service -> printed.addControls(guide, service));
    } else if (item instanceof Letter letter) {
      printed.addLetter(content, letter);
    } else if (item instanceof Page page) {
      page.sheet()
          .flatMap(sheet -> edition.section(sheet.id()))
          .ifPresent(section -> printed.addSection(content, section));
    }
    return printed.words;
  }

  /** Addressees and laws are named in the letters of some regions only; all must be printed. */
  private void addLetter(Content content, Letter letter) {
    edition.blanks().values().stream()
        .sorted()
        .forEach(name -> words.add(new Words(name, edition.at())));
    content.service(letter).stream()
        .flatMap(service -> service.addressees().values().stream())
        .flatMap(List::stream)
        .sorted()
        .forEach(line -> words.add(new Words(line, letter.at())));
    content.law().statutes().values().stream()
        .flatMap(statute -> statute.name(edition.language()).stream())
        .sorted()
        .forEach(name -> words.add(new Words(name, edition.at())));
    edition.clauses().forEach(clause -> add(clause.body()));
  }

  private void addSection(Content content, Edition.Section section) {
    add(content);
    words.add(new Words(edition.title(), edition.at()));
    add(List.of(new Block.Paragraph(section.heading())));
    add(section.body());
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

  private void addControls(Guide guide, Service service) {
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
