package optout.site;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import optout.model.Block;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Inline;
import optout.model.LabelName;
import optout.model.Letter;
import optout.model.Page;
import optout.model.Prose;
import optout.model.Reference;
import optout.model.RouteKind;
import optout.model.Service;

/** Collects the inputs of an output, as its recipe names what it is made from. */
public final class InputCollector {
  private final Content content;
  private final Places places;
  private final SortedSet<Input> inputs = new TreeSet<>();

  InputCollector(Content content, Places places) {
    this.content = content;
    this.places = places;
  }

  SortedSet<Input> inputs() {
    return Collections.unmodifiableSortedSet(inputs);
  }

  InputCollector add(Input input) {
    inputs.add(input);
    return this;
  }

  /** The settings of the site. */
  InputCollector site() {
    return add(Input.SITE);
  }

  /** Templates or assets. */
  InputCollector templates() {
    return add(Input.TEMPLATES);
  }

  InputCollector today() {
    return add(Input.TODAY);
  }

  InputCollector authorities() {
    return add(Input.AUTHORITIES);
  }

  InputCollector language(String code) {
    return add(Input.language(code));
  }

  InputCollector places(Editions item) {
    return add(Input.places(item));
  }

  InputCollector translation(Editions item, String language) {
    return add(Input.translation(item, language));
  }

  InputCollector facts(Guide guide) {
    return add(Input.facts(guide));
  }

  InputCollector data(Guide guide) {
    return add(Input.guide(guide));
  }

  InputCollector changes(Editions item) {
    return add(Input.changes(item));
  }

  InputCollector pictures(Guide guide, String language) {
    return add(Input.pictures(guide, language));
  }

  /** A link to a guide or page, with its title. */
  InputCollector link(Editions item, String reader) {
    return places(item).title(item, reader);
  }

  InputCollector title(Editions item, String reader) {
    return add(Input.title(item, reader));
  }

  /** The words of a guide's service. */
  InputCollector labels(Guide guide, String reader) {
    return add(Input.labels(content.service(guide).orElseThrow(), reader));
  }

  /** A link to a guide in a list, with the facts about it. */
  InputCollector entry(Guide guide, String reader) {
    return link(guide, reader).facts(guide);
  }

  /** The frame of a page, with its menu. */
  InputCollector shell(String language, String inside) {
    content.menu().forEach(page -> link(page, language));
    return site().templates().language(language).language(inside);
  }

  /** The link to the list of authorities. */
  InputCollector authoritiesLink(String reader) {
    content.page(Page.Extra.AUTHORITIES).ifPresent(page -> link(page, reader));
    return this;
  }

  /** A text with all that it names, but for the sources it cites. */
  InputCollector text(Editions item, Edition edition) {
    String language = edition.language();
    List<Block> blocks = edition.blocks();
    Prose.inlines(blocks, Inline.Link.class)
        .map(Inline.Link::target)
        .flatMap(target -> content.target(target).stream())
        .forEach(this::places);
    services(item, blocks).forEach(service -> add(Input.labels(service, language)));
    return language(language).add(Input.edition(item, language));
  }

  /** The text of a guide or letter that readers of a language see. */
  InputCollector shown(Editions item, String reader) {
    content.edition(item, reader).ifPresent(edition -> text(item, edition));
    return this;
  }

  /** The services whose labels a text can name: its own, and others that it names. */
  private Stream<Service> services(Editions item, List<Block> blocks) {
    if (item.about().isPresent()) {
      return Stream.concat(
          content.service(item).stream(),
          Prose.inlines(blocks, Inline.LabelRef.class)
              .map(Inline.LabelRef::name)
              .map(LabelName::service)
              .flatMap(Optional::stream)
              .flatMap(id -> Stream.ofNullable(content.services().get(id))));
    }
    boolean names =
        Prose.inlines(blocks)
            .anyMatch(one -> one instanceof Inline.LabelRef || one instanceof Inline.QuotedLabel);
    return names ? content.services().values().stream() : Stream.empty();
  }

  /** The languages in which the interface of a guide's service is known. */
  InputCollector interfaceLanguages(Guide guide) {
    return add(Input.interfaceLanguages(content.service(guide).orElseThrow()));
  }

  /** The words of all services, in every language. */
  InputCollector everyLabel() {
    for (Service service : content.services().values()) {
      places.languages().forEach(language -> add(Input.labels(service, language)));
    }
    return this;
  }

  /** Goals of the guides before a guide. */
  InputCollector before(Guide guide, String reader) {
    for (Guide other : content.before(guide)) {
      link(other, reader).data(other);
      content.service(other).ifPresent(service -> add(Input.labels(service, reader)));
    }
    return this;
  }

  /** Links to the letters that a guide's routes name. */
  InputCollector letters(Guide guide, String reader) {
    guide.routes().stream()
        .flatMap(route -> route.letter().stream())
        .flatMap(name -> content.letter(name.id()).stream())
        .forEach(letter -> link(letter, reader));
    return this;
  }

  /** A guide's text, with all that stands beside it wherever it is shown. */
  InputCollector guide(Guide guide, Edition edition) {
    return site()
        .text(guide, edition)
        .places(guide)
        .data(guide)
        .before(guide, edition.language())
        .letters(guide, edition.language())
        .facts(guide)
        .translation(guide, edition.language())
        .pictures(guide, edition.language());
  }

  /** A page's text, with the notices that go with it. */
  InputCollector page(Page page, Edition edition) {
    return places(page).text(page, edition).translation(page, edition.language());
  }

  /** A letter's text with its data, its addressees and the law. */
  InputCollector letter(Letter letter, Edition edition) {
    return text(letter, edition)
        .places(letter)
        .translation(letter, edition.language())
        .add(Input.letter(letter))
        .add(Input.addressees(content.service(letter).orElseThrow()))
        .add(Input.LAW);
  }

  /** The sources that a text cites. */
  InputCollector citations(Edition edition) {
    edition.citations().forEach(this::source);
    return this;
  }

  InputCollector sources(List<Reference> sources) {
    sources.forEach(source -> source(source.id()));
    return this;
  }

  private void source(String id) {
    Optional.ofNullable(content.sources().get(id)).map(Input::source).ifPresent(this::add);
  }

  /** The screens of a guide's web route, to be clicked through. */
  InputCollector screens(Guide guide) {
    Service service = content.service(guide).orElseThrow();
    guide.route(RouteKind.WEB).stream()
        .flatMap(route -> route.steps().stream())
        .flatMap(step -> service.screen(step).stream())
        .forEach(screen -> add(Input.screen(service, screen)));
    return this;
  }

  /** Some guides that follow a guide. */
  InputCollector others(Guide guide, String reader) {
    content.others(guide).forEach(other -> entry(other, reader));
    return this;
  }

  List<Guide> guides() {
    return content.guides();
  }

  List<Letter> letters() {
    return content.letters();
  }

  List<Page> pages() {
    return content.pages();
  }

  /** Every language in which the site is published. */
  List<String> languages() {
    return places.languages();
  }
}
