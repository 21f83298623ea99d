package optout.site;

import optout.model.Edition;
import optout.model.Guide;
import optout.model.Page;

/** Recipe of an output: how it is made, and from what. */
public sealed interface Recipe {

  /** A recipe whose result people of one language read. */
  sealed interface InLanguage extends Recipe {
    /** The language of the page around the text. */
    String language();
  }

  /** The list of languages at the root. */
  record LanguageChooser() implements Recipe {}

  /** The list of guides in a language. */
  record Home(String language, Page page, Edition edition) implements InLanguage {}

  /**
   * A guide.
   *
   * @param edition its text; of another language where there is none in this one
   */
  record GuidePage(String language, Guide guide, Edition edition) implements InLanguage {}

  /**
   * The web route of a guide as a model to click through.
   *
   * @param edition the guide's text; of another language where there is none in this one
   */
  record PracticePage(String language, Guide guide, Edition edition) implements InLanguage {}

  /**
   * A guide on paper.
   *
   * @param edition its text, which is of the same language
   */
  record Handout(String language, Guide guide, Edition edition, Sheet sheet)
      implements InLanguage {}

  /** A guide in a frame, small enough to stand in somebody else's article. */
  record EmbedPage(String language, Guide guide, Edition edition) implements InLanguage {}

  /** Page that shows how to take a guide along: texts to copy. */
  record ReusePage(String language, Guide guide, Edition edition) implements InLanguage {}

  /** A guide as data. */
  record GuideData(String language, Guide guide, Edition edition) implements InLanguage {}

  /** JSON Schema of {@code guide.json}. */
  record GuideSchema() implements Recipe {}

  /** Atom feed of the changes in the guides of a language. */
  record AtomFeed(String language) implements InLanguage {}

  /** The same as JSON Feed. */
  record JsonFeed(String language) implements InLanguage {}

  /** Script that makes frames as high as what is in them, for pages of other sites. */
  record ResizeScript() implements Recipe {}

  /** oEmbed answer: tells other sites how to show a guide. */
  record OEmbed(String language, Guide guide, Edition edition) implements InLanguage {}

  /** Status page: what is done and what is missing, with all pictures on one sheet. */
  record Status(String language) implements InLanguage {}

  /**
   * A page about the site.
   *
   * @param edition its text; of another language where there is none in this one
   */
  record ContentPage(String language, Page page, Edition edition) implements InLanguage {}

  /** Page at an address that was published; leads to where its page is now. */
  record Moved(String language, Edition edition, SitePath to) implements InLanguage {}

  /** Page that a server shows for an address that does not exist: {@code 404.html}. */
  record NotFound() implements Recipe {}

  /** All pages for search engines. */
  record Sitemap() implements Recipe {}

  /** Rules for search engines: {@code robots.txt}. */
  record Robots() implements Recipe {}

  /** A file of the templates' folder, published as it is. */
  record Asset(String name) implements Recipe {}

  /** A picture of a step. */
  record StepPicture() implements Recipe {}

  /** An empty file that tells GitHub Pages to publish everything as it is. */
  record NoJekyll() implements Recipe {}
}
