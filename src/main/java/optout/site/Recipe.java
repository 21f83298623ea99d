package optout.site;

import java.util.SortedSet;
import java.util.stream.Stream;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Letter;
import optout.model.MissingParts;
import optout.model.OutdatedUnit;
import optout.model.Page;
import optout.model.Region;

/** Recipe of an output: how it is made, and from what. */
public sealed interface Recipe {
  /** Names everything that the output is made from. */
  void inputs(InputCollector in);

  /** A recipe whose result people of one language read. */
  sealed interface InLanguage extends Recipe {
    /** The language of the page around the text. */
    String language();
  }

  /** A recipe of a file to print, which a sheet's template and its printer make. */
  sealed interface OnPaper extends InLanguage {
    /** The text that is printed, in the same language. */
    Edition edition();

    /** Kind of sheet. */
    Sheet sheet();
  }

  /** The list of languages at the root. */
  record LanguageChooser() implements Recipe {
    @Override
    public void inputs(InputCollector in) {
      in.site().templates();
      for (String code : in.languages()) {
        in.language(code).pages().stream()
            .filter(page -> page.id().equals(Page.HOME))
            .forEach(page -> in.link(page, code));
      }
    }
  }

  /** The list of guides in a language. */
  record Home(String language, Page page, Edition edition) implements InLanguage {
    @Override
    public void inputs(InputCollector in) {
      in.shell(language, edition.language()).page(page, edition);
      in.guides().forEach(guide -> in.entry(guide, language));
      in.letters().forEach(letter -> in.link(letter, language));
    }
  }

  /**
   * A guide.
   *
   * @param edition its text; of another language where there is none in this one
   */
  record GuidePage(String language, Guide guide, Edition edition) implements InLanguage {
    @Override
    public void inputs(InputCollector in) {
      in.shell(language, edition.language())
          .guide(guide, edition)
          .citations(edition)
          .sources(guide.sources())
          .others(guide, language)
          .letters(guide, language)
          .authoritiesLink(language);
    }
  }

  /**
   * The web route of a guide as a model to click through.
   *
   * @param edition the guide's text; of another language where there is none in this one
   */
  record PracticePage(String language, Guide guide, Edition edition) implements InLanguage {
    @Override
    public void inputs(InputCollector in) {
      in.shell(language, edition.language())
          .places(guide)
          .data(guide)
          .before(guide, edition.language())
          .facts(guide)
          .translation(guide, edition.language())
          .screens(guide)
          .text(guide, edition);
    }
  }

  /**
   * A guide on paper.
   *
   * @param edition its text, which is of the same language
   */
  record Handout(String language, Guide guide, Edition edition, Sheet sheet) implements OnPaper {
    @Override
    public void inputs(InputCollector in) {
      in.templates().guide(guide, edition).authoritiesLink(language);
    }
  }

  /** Picture that messengers and networks show beside a link to a guide. */
  record ShareCard(String language, Guide guide, String title) implements InLanguage {
    /** Width in pixels, as large networks ask for. */
    public static final int WIDTH = 1200;

    /** Height in pixels. */
    public static final int HEIGHT = 630;

    @Override
    public void inputs(InputCollector in) {
      in.site().templates().language(language).title(guide, language).facts(guide).data(guide);
      in.labels(guide, language);
    }
  }

  /** A guide in a frame, small enough to stand in somebody else's article. */
  record EmbedPage(String language, Guide guide, Edition edition) implements InLanguage {
    @Override
    public void inputs(InputCollector in) {
      in.shell(language, edition.language()).guide(guide, edition);
    }
  }

  /** Page that shows how to take a guide along: texts to copy. */
  record ReusePage(String language, Guide guide, Edition edition) implements InLanguage {
    @Override
    public void inputs(InputCollector in) {
      in.shell(language, edition.language()).guide(guide, edition);
    }
  }

  /** A guide's routes to be walked on an account of one's own, and the report of that. */
  record CheckPage(String language, Guide guide, Edition edition) implements InLanguage {
    @Override
    public void inputs(InputCollector in) {
      in.shell(language, edition.language()).guide(guide, edition).interfaceLanguages(guide);
    }
  }

  /** A guide as data. */
  record GuideData(String language, Guide guide, Edition edition) implements InLanguage {
    @Override
    public void inputs(InputCollector in) {
      in.site()
          .places(guide)
          .data(guide)
          .before(guide, edition.language())
          .letters(guide, edition.language())
          .facts(guide)
          .translation(guide, language)
          .text(guide, edition)
          .pictures(guide, edition.language())
          .citations(edition)
          .sources(guide.sources());
    }
  }

  /** JSON Schema of {@code guide.json}. */
  record GuideSchema() implements Recipe {
    @Override
    public void inputs(InputCollector in) {
      in.templates();
    }
  }

  /** Atom feed of the changes in the guides and letters of a language. */
  record AtomFeed(String language) implements InLanguage {
    @Override
    public void inputs(InputCollector in) {
      in.templates();
      feed(language, in);
    }
  }

  /** The same as JSON Feed. */
  record JsonFeed(String language) implements InLanguage {
    @Override
    public void inputs(InputCollector in) {
      feed(language, in);
    }
  }

  /** Script that makes frames as high as what is in them, for pages of other sites. */
  record ResizeScript() implements Recipe {
    @Override
    public void inputs(InputCollector in) {
      in.templates();
    }
  }

  /** oEmbed answer: tells other sites how to show a guide. */
  record OEmbed(String language, Guide guide, String title) implements InLanguage {
    @Override
    public void inputs(InputCollector in) {
      in.site().link(guide, language);
    }
  }

  /** Status page: what is done and what is missing, with all pictures on one sheet. */
  record Status(String language) implements InLanguage {
    @Override
    public void inputs(InputCollector in) {
      in.shell(language, language).today().everyLabel();
      for (Guide guide : in.guides()) {
        in.entry(guide, language).shown(guide, language).data(guide).pictures(guide, language);
        states(guide, in);
      }
      Stream.concat(in.letters().stream(), in.pages().stream())
          .forEach(
              item -> {
                in.link(item, language);
                states(item, in);
              });
    }

    private void states(Editions item, InputCollector in) {
      in.languages().forEach(code -> in.translation(item, code));
    }
  }

  /**
   * A letter to be filled in.
   *
   * @param edition its text; of another language where there is none in this one
   */
  record LetterPage(String language, Letter letter, Edition edition) implements InLanguage {
    @Override
    public void inputs(InputCollector in) {
      in.shell(language, edition.language()).letter(letter, edition).citations(edition);
    }
  }

  /** A letter with nothing filled in, as plain text. */
  record LetterFile(
      String language, Letter letter, Edition edition, Region region, Letter.Account account)
      implements InLanguage {
    @Override
    public void inputs(InputCollector in) {
      in.letter(letter, edition);
    }
  }

  /** A letter with nothing filled in, on paper. */
  record LetterSheet(
      String language, Letter letter, Edition edition, Region region, Letter.Account account)
      implements OnPaper {
    @Override
    public Sheet sheet() {
      return Sheet.BLANK_LETTER;
    }

    @Override
    public void inputs(InputCollector in) {
      in.templates().letter(letter, edition);
    }
  }

  /**
   * A page about the site.
   *
   * @param edition its text; of another language where there is none in this one
   */
  record ContentPage(String language, Page page, Edition edition) implements InLanguage {
    @Override
    public void inputs(InputCollector in) {
      in.shell(language, edition.language()).page(page, edition).citations(edition);
      page.extra().ifPresent(extra -> extra(extra, in));
    }

    private void extra(Page.Extra extra, InputCollector in) {
      switch (extra) {
        case PUBLISHER -> in.site();
        case AUTHORITIES -> in.authorities();
        case REUSE -> in.guides().forEach(guide -> in.link(guide, language));
      }
    }
  }

  /** A section of a page on paper. */
  record Notice(String language, Page page, Edition edition) implements OnPaper {
    @Override
    public Sheet sheet() {
      return Sheet.NOTICE;
    }

    @Override
    public void inputs(InputCollector in) {
      in.site().templates().page(page, edition);
    }
  }

  /**
   * Page at an address that was published; leads to where its page is now.
   *
   * @param edition of the item, as readers of the language find it
   */
  record Moved(String language, Editions item, Edition edition, SitePath to) implements InLanguage {
    @Override
    public void inputs(InputCollector in) {
      in.site().templates().link(item, edition.language());
    }
  }

  /** Page that a server shows for an address that does not exist: {@code 404.html}. */
  record NotFound() implements Recipe {
    @Override
    public void inputs(InputCollector in) {
      in.site().templates();
      for (String code : in.languages()) {
        in.language(code).guides().forEach(guide -> in.link(guide, code));
      }
    }
  }

  /** All pages for search engines. */
  record Sitemap() implements Recipe {
    @Override
    public void inputs(InputCollector in) {
      in.site().templates();
      in.guides().forEach(in::places);
      in.letters().forEach(in::places);
      in.pages().forEach(in::places);
    }
  }

  /** Rules for search engines: {@code robots.txt}. */
  record Robots() implements Recipe {
    @Override
    public void inputs(InputCollector in) {
      in.site().templates();
    }
  }

  /** The site's icon for those who do not know SVG. */
  record PixelIcon(Kind kind) implements Recipe {
    /** Kind of file. */
    public enum Kind {
      /** The one browsers ask for unasked: {@code favicon.ico}. */
      FAVICON,
      /** The one on first screens of phones: {@code apple-touch-icon.png}. */
      TOUCH
    }

    @Override
    public void inputs(InputCollector in) {
      in.templates();
    }
  }

  /** A file of the templates' folder, published as it is. */
  record Asset(String name) implements Recipe {
    @Override
    public void inputs(InputCollector in) {
      in.templates();
    }
  }

  /**
   * A file of steps' pictures, which are made before the site is planned: its path has the hash of
   * its content, so that whatever changes it is another output.
   *
   * @param shown pictures of a guide in a language that it is one of
   */
  record StepPicture(SortedSet<Input> shown) implements Recipe {
    @Override
    public void inputs(InputCollector in) {
      shown.forEach(in::add);
    }
  }

  /** An empty file that tells GitHub Pages to publish everything as it is. */
  record NoJekyll() implements Recipe {
    @Override
    public void inputs(InputCollector in) {}
  }

  private static void feed(String language, InputCollector in) {
    in.site().language(language);
    Stream.concat(in.guides().stream(), in.letters().stream())
        .forEach(item -> changes(item, language, in));
  }

  private static void changes(Editions item, String language, InputCollector in) {
    in.changes(item);
    item.edition(language)
        .ifPresent(
            edition -> {
              in.link(item, language).translation(item, language);
              // An entry names the parts that are out of date or missing, if there are any.
              if (!OutdatedUnit.of(item, edition).isEmpty()
                  || !MissingParts.of(item, edition).isEmpty()) {
                in.shown(item, language);
              }
              item.changes().forEach(change -> in.sources(change.sources()));
            });
  }
}
