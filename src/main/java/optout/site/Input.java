package optout.site;

import java.util.Comparator;
import java.util.Locale;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Letter;
import optout.model.PublishedFolder;
import optout.model.Screen;
import optout.model.Service;
import optout.model.Source;

/**
 * Something that outputs are made from. While none of its inputs changes, neither does an output:
 * {@link Inputs} has a digest of each.
 *
 * @param id of what it belongs to; empty if there is one for the whole site
 * @param language empty if it has none
 */
public record Input(Kind kind, String id, String language) implements Comparable<Input> {
  private static final Comparator<Input> ORDER =
      Comparator.comparing(Input::kind).thenComparing(Input::id).thenComparing(Input::language);

  /** Kinds of things that outputs are made from. */
  public enum Kind {
    /** The settings of the site, and what every page says of its languages. */
    SITE,
    /** The interface texts of a language, and how it writes dates, lists and numbers. */
    LANGUAGE,
    /** Addresses of a guide or page in each language, and its place in lists and menus. */
    PLACES,
    /** Words of links to a guide or page, for readers of a language. */
    TITLE,
    /** The text of a guide or page in a language. */
    EDITION,
    /** State of a translation: who made it, and which of its parts are out of date. */
    TRANSLATION,
    /** Goal, routes and steps of a guide, which no language changes. */
    GUIDE,
    /** Fields and clauses of a letter, which no language changes. */
    LETTER,
    /** Addresses that letters to a service go to. */
    ADDRESSEES,
    /** Statutes and rights that letters cite. */
    LAW,
    /** Changes of a guide or letter, as feeds tell them. */
    CHANGES,
    /** Facts about a guide in lists, and whether it should have been checked again by today. */
    FACTS,
    /** The words of a service's interface, as readers of a language see them. */
    LABELS,
    /** Languages in which a service's interface is known. */
    INTERFACE_LANGUAGES,
    /** A screen of a service. */
    SCREEN,
    /** The pictures of a guide's steps in a language. */
    PICTURES,
    /** A source of claims. */
    SOURCE,
    /** All data protection authorities. */
    AUTHORITIES,
    /** Templates, style sheets, scripts and fonts. */
    TEMPLATES,
    /** The day that ages are counted to. */
    TODAY
  }

  static final Input SITE = new Input(Kind.SITE, "", "");
  static final Input AUTHORITIES = new Input(Kind.AUTHORITIES, "", "");
  static final Input LAW = new Input(Kind.LAW, "", "");
  static final Input TEMPLATES = new Input(Kind.TEMPLATES, "", "");
  static final Input TODAY = new Input(Kind.TODAY, "", "");

  static Input language(String code) {
    return new Input(Kind.LANGUAGE, "", code);
  }

  static Input places(Editions item) {
    return new Input(Kind.PLACES, PublishedFolder.name(item), "");
  }

  static Input title(Editions item, String reader) {
    return new Input(Kind.TITLE, PublishedFolder.name(item), reader);
  }

  static Input edition(Editions item, String language) {
    return new Input(Kind.EDITION, PublishedFolder.name(item), language);
  }

  static Input translation(Editions item, String language) {
    return new Input(Kind.TRANSLATION, PublishedFolder.name(item), language);
  }

  static Input guide(Guide guide) {
    return new Input(Kind.GUIDE, guide.id(), "");
  }

  static Input letter(Letter letter) {
    return new Input(Kind.LETTER, PublishedFolder.name(letter), "");
  }

  static Input addressees(Service service) {
    return new Input(Kind.ADDRESSEES, service.id(), "");
  }

  static Input changes(Editions item) {
    return new Input(Kind.CHANGES, PublishedFolder.name(item), "");
  }

  static Input facts(Guide guide) {
    return new Input(Kind.FACTS, guide.id(), "");
  }

  static Input interfaceLanguages(Service service) {
    return new Input(Kind.INTERFACE_LANGUAGES, service.id(), "");
  }

  static Input labels(Service service, String reader) {
    return new Input(Kind.LABELS, service.id(), reader);
  }

  static Input screen(Service service, Screen screen) {
    return new Input(Kind.SCREEN, service.id() + "/" + screen.id(), "");
  }

  static Input pictures(Guide guide, String language) {
    return new Input(Kind.PICTURES, guide.id(), language);
  }

  static Input source(Source source) {
    return new Input(Kind.SOURCE, source.id(), "");
  }

  @Override
  public int compareTo(Input other) {
    return ORDER.compare(this, other);
  }

  /** As in {@code edition of guide:linkedin-ai-training in de}. */
  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT)
        + (id.isEmpty() ? "" : " of " + id)
        + (language.isEmpty() ? "" : " in " + language);
  }
}
