package optout.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every kind of problem, with a sentence that says what is wrong and what to do about it.
 *
 * <p>A constant's name is the code that reports show: {@code GUIDE_DUPLICATE_STEP} is {@code
 * guide/duplicate-step}. Codes are stable, as people search for them and programs filter by them.
 */
public enum ProblemCode {
  ADDRESS_BAD_VALUE(ValueProblem.BAD_VALUE),
  ADDRESS_MISSING(
      "An address that was published leads nowhere now: make something at it again, or say "
          + "in addresses.yaml which guide or page takes its place."),
  ADDRESS_MISSING_VALUE(ValueProblem.MISSING_VALUE),
  ADDRESS_TAKEN(
      "An address that once led to one guide or page now leads to another: give the newer "
          + "one another slug."),
  ADDRESS_UNLISTED(
      "The site has an address that addresses.yaml does not list: add it there, so that "
          + "nobody can take it away later by mistake."),
  ADDRESS_WRONG_TYPE(ValueProblem.WRONG_TYPE),

  AUTHORITY_BAD_ADDRESS(ValueProblem.BAD_ADDRESS),
  AUTHORITY_BAD_VALUE(ValueProblem.BAD_VALUE),
  AUTHORITY_MISSING_KEY(ValueProblem.MISSING_KEY),
  AUTHORITY_MISSING_VALUE(ValueProblem.MISSING_VALUE),
  AUTHORITY_UNKNOWN_KEY(ValueProblem.UNKNOWN_KEY),
  AUTHORITY_WRONG_TYPE(ValueProblem.WRONG_TYPE),

  CONTENT_MERGE_MARK(
      "The file has marks of git around two versions that it could not merge: keep one of "
          + "them, and remove the marks."),
  CONTENT_MISSING_FILE(
      "A folder of a guide, page or service lacks the file that makes it one: write it, or "
          + "remove the folder."),
  CONTENT_NO_FILE(
      "There is a link or a special file where a file is expected: put the file itself there,"
          + " as links are not followed."),
  CONTENT_NO_SITE(
      "The folder has no site.yaml, so it is not a content folder: name the right one with "
          + "--content."),
  CONTENT_NOT_UTF_8("A text file is not in UTF-8: save it as UTF-8, and check its letters."),
  CONTENT_TOO_DEEP(
      "Folders are nested deeper than any content is: move what is in there elsewhere."),
  CONTENT_TOO_LARGE(
      "A file is larger than any text that people write by hand: split it, or shorten it."),
  CONTENT_UNKNOWN_FILE(
      "No kind of content has a file of this name at this place: correct the name, or move "
          + "the file elsewhere."),

  EDITION_COPY(
      "An edition is word for word that of another language: translate it, or remove the file."),
  EDITION_MISSING_ROUTE(
      "An edition does not describe a route of guide.yaml: add its heading and its steps."),
  EDITION_MISSING_SECTION(
      "A translation lacks a section that the original has: translate it, under a heading "
          + "with the same id."),
  EDITION_MISSING_STEP(
      "An edition does not describe a step of guide.yaml: add it, under a heading with the "
          + "step's id."),
  EDITION_NO_ANCHOR(
      "A heading has no id, so nobody can link to it: end it with {#some-id}, the same in "
          + "every language."),
  EDITION_NO_SOURCE(
      "A guide or page is not there in the source language, from which the others are "
          + "translated: write it."),
  EDITION_PLACEHOLDER(
      "A text is marked as a placeholder, or a link leads under .example: write what belongs "
          + "there before publishing."),
  EDITION_RESERVED_ANCHOR(
      "A heading has an id that the page itself uses: choose another, the same in every "
          + "language."),
  EDITION_ROUTE_AFTER_SECTION("A route comes after a section: put all routes first."),
  EDITION_ROUTE_ORDER(
      "The routes are in another order than in guide.yaml: put them in the same order."),
  EDITION_SECOND_TITLE(
      "The text has a heading of the first level: the title is in the front matter, "
          + "so begin this one with ##."),
  EDITION_SECTION_ORDER(
      "The sections of a translation are in another order than in the original: put them "
          + "in the same order."),
  EDITION_SKIPPED_LEVEL(
      "A heading is more than one level below the one above it: take the level between " + "them."),
  EDITION_STEP_ORDER(
      "The steps of a route are in another order than in guide.yaml: put them in the same"
          + " order."),
  EDITION_UNKNOWN_LANGUAGE(
      "A text is in a language that the site does not have: add the language to site.yaml, "
          + "or remove the text."),
  EDITION_UNKNOWN_ROUTE(
      "An edition describes a route that guide.yaml does not have: correct its id, or add "
          + "the route there."),
  EDITION_UNKNOWN_SECTION(
      "A translation has a section that the original does not have: correct its id, or "
          + "remove the section."),
  EDITION_UNKNOWN_STEP(
      "An edition describes a step that guide.yaml does not have: correct its id, or add "
          + "the step there."),

  EXTERNAL_BROKEN(
      "An address leads nowhere: its server says that there is no such page, or there is no such "
          + "host. Find where the page is now, or cite another."),
  EXTERNAL_MOVED(
      "A page has another address from now on, says its server: see whether it is the same page, "
          + "and write that address."),
  EXTERNAL_NEEDS_A_PERSON(
      "A server did not answer, or does not answer programs, so nobody knows whether the page is "
          + "there: open it in a browser."),

  FRONT_MATTER_BAD_SLUG(
      "The slug cannot be part of an address: use lower-case letters, digits and single "
          + "hyphens."),
  FRONT_MATTER_BAD_VALUE(ValueProblem.BAD_VALUE),
  FRONT_MATTER_LONG_POSTER(
      "The claim of a poster is so long that nobody reads it from across a room: shorten it."),
  FRONT_MATTER_LONG_SUMMARY(
      "The summary is so long that search engines and link previews cut it: shorten it."),
  FRONT_MATTER_MISSING(
      "A text does not begin with front matter: begin it with a line ---, title and "
          + "summary, and another line ---."),
  FRONT_MATTER_MISSING_KEY(ValueProblem.MISSING_KEY),
  FRONT_MATTER_MISSING_VALUE(ValueProblem.MISSING_VALUE),
  FRONT_MATTER_NO_POSTER(
      "The original has a claim for its poster, and a translation has none, so its poster shows "
          + "the title: translate the claim."),
  FRONT_MATTER_OWN_TRANSLATION(
      "An edition says that it translates itself, or the original says that it is a "
          + "translation: name the language that was translated from, or remove the key."),
  FRONT_MATTER_RESERVED_SLUG(
      "The slug is used by the site itself, or means something else to an operating system:"
          + " choose another."),
  FRONT_MATTER_SLUG_CLASH(
      "Two texts of one language have the same slug, so they would have the same address: "
          + "change one of them."),
  FRONT_MATTER_UNCLOSED("The front matter has no end: close it with a line ---."),
  FRONT_MATTER_UNKNOWN_EDITION(
      "A translation names a language that this guide or page is not written in: name the "
          + "one it was translated from."),
  FRONT_MATTER_UNKNOWN_KEY(ValueProblem.UNKNOWN_KEY),
  FRONT_MATTER_WRONG_TYPE(ValueProblem.WRONG_TYPE),

  GUIDE_AFTER_ITSELF(
      "A guide is to be followed before itself, at once or by way of others: take one of them out"
          + " of 'after'."),
  GUIDE_BAD_ADDRESS(ValueProblem.BAD_ADDRESS),
  GUIDE_BAD_VALUE(ValueProblem.BAD_VALUE),
  GUIDE_CONTRADICTION(
      "A step sets the switch of the goal to the opposite of the goal: correct 'set-to' in "
          + "the step or in the goal."),
  GUIDE_DATES(
      "The guide is to be checked again before its sources were checked: correct one of the"
          + " two dates."),
  GUIDE_DUPLICATE_STEP("Two steps of a guide have the same id: give each its own."),
  GUIDE_GOAL_NOT_REACHED(
      "No step sets the switch that is the goal: add 'switch' and 'set-to' to the step that"
          + " does."),
  GUIDE_HALF_TARGET("A step has 'switch' without 'set-to', or the other way round: write both."),
  GUIDE_LETTER_ELSEWHERE(
      "A guide's route names a letter to another service: name one to the guide's own."),
  GUIDE_LETTER_REGIONS(
      "A guide's route names a letter that cannot be sent from each of the route's regions: give"
          + " the route the regions that the letter has."),
  GUIDE_MISSING_KEY(ValueProblem.MISSING_KEY),
  GUIDE_MISSING_VALUE(ValueProblem.MISSING_VALUE),
  GUIDE_NO_FIRST_ACTION(
      "The route that the goal begins with is missing or has no deep link: add it, as "
          + "readers get this link first."),
  GUIDE_NO_ROUTE("A guide has no route, so it leads nowhere: add at least one."),
  GUIDE_NO_SCREEN(
      "A step in the service's interface has no picture: describe its screen in "
          + "screens.yaml and name it in the step."),
  GUIDE_PLACEHOLDER(
      "The deep link of a route or step leads to .example, which is nowhere: write the address of "
          + "the page before publishing."),
  GUIDE_REGIONS(
      "A route or step is for a region that what it belongs to leaves out: add the region "
          + "there, or remove it here."),
  GUIDE_SWITCH_NOT_A_LABEL(
      "The switch that a step sets is not among the labels of the step: add it to 'labels'."),
  GUIDE_UNKNOWN_GUIDE(
      "A guide names a guide to follow before it that does not exist: write the name of its"
          + " folder."),
  GUIDE_UNKNOWN_KEY(ValueProblem.UNKNOWN_KEY),
  GUIDE_UNKNOWN_LABEL(
      "A guide names a label that its service does not have: correct it, or add it to "
          + "labels.yaml with its evidence."),
  GUIDE_UNKNOWN_LETTER(
      "A guide's route names a letter that does not exist: write the name of its folder."),
  GUIDE_UNKNOWN_ROUTE("A guide has a route of an unknown kind: name one of those that exist."),
  GUIDE_UNKNOWN_SCREEN(
      "A step names a screen that its service does not have: correct it, or describe it in "
          + "screens.yaml."),
  GUIDE_UNKNOWN_SERVICE(
      "A guide names a service that does not exist: correct it, or add the service."),
  GUIDE_UNKNOWN_SOURCE(
      "A guide names a source that sources.yaml does not have: correct it, or add the "
          + "source."),
  GUIDE_WRONG_TYPE(ValueProblem.WRONG_TYPE),

  HANDOUT_FAILED(
      "A handout cannot be laid out: correct its template or, if that is the tool's own, report "
          + "it with the text."),
  HANDOUT_NO_FONT(
      "A style sheet of a handout asks for a font that is not there: name one of those that"
          + " are."),
  HANDOUT_NO_GLYPH(
      "No font of the handouts has a character of the text, so none are made: write it in another "
          + "way; the web page is not affected."),
  HANDOUT_NO_SCRIPT(
      "Handouts cannot be set in the script of this text, so none are made: nothing is to "
          + "be done, the web page is not affected."),
  HANDOUT_NOT_WELL_FORMED(
      "The template of a handout writes markup that is not well-formed XML: close every "
          + "element."),
  HANDOUT_STYLE(
      "A style sheet of a handout has a rule that the PDF library does not understand: "
          + "correct it, or write it in another way."),
  HANDOUT_TOO_LONG(
      "A handout does not fit on its pages: shorten the text, or change " + "the template."),

  LABEL_AMBIGUOUS("Several labels could be meant: name the service too, as in [[service:label]]."),
  LABEL_BAD_ADDRESS(ValueProblem.BAD_ADDRESS),
  LABEL_BAD_VALUE(ValueProblem.BAD_VALUE),
  LABEL_CIRCULATING(
      "The text uses a wording that circulates for a label but that the service does not "
          + "write: refer to the label instead."),
  LABEL_MISSING_KEY(ValueProblem.MISSING_KEY),
  LABEL_MISSING_VALUE(ValueProblem.MISSING_VALUE),
  LABEL_NO_EVIDENCE("The text of a label has no evidence: say where it was seen, or remove it."),
  LABEL_NO_TEXT(
      "A label that is used has no text that readers could be shown: add its English text, "
          + "or describe the control in your own words."),
  LABEL_NOT_IN_STEP(
      "The text of a step names a label that the step does not list in guide.yaml: add it "
          + "there, so that picture and text agree."),
  LABEL_PLACEHOLDER(
      "The text of a label, its evidence or its deep link is a placeholder: write the exact words "
          + "and where they were seen before publishing."),
  LABEL_QUOTED_UNKNOWN(
      "Words in quotation marks look like a label, but no label has this text: refer to a "
          + "label, or leave out the quotation marks."),
  LABEL_TYPED_BY_HAND(
      "Words in bold are the text of a label: refer to the label, so that they change with it."),
  LABEL_UNKNOWN(
      "The text refers to a label that does not exist: correct it, or add it to labels.yaml"
          + " with its evidence."),
  LABEL_UNKNOWN_KEY(ValueProblem.UNKNOWN_KEY),
  LABEL_UNKNOWN_SERVICE(
      "The text refers to a label of a service that does not exist: correct it, or add the "
          + "service."),
  LABEL_WRONG_TYPE(ValueProblem.WRONG_TYPE),

  LANGUAGE_BAD_CODE(
      "A language file is not called by a code of today, or by one that a folder cannot have: "
          + "rename it."),
  LANGUAGE_BAD_MESSAGE(
      "An interface text is not written as one: arguments are in braces, as in {name}, "
          + "and a brace itself in quotes."),
  LANGUAGE_BAD_VALUE(ValueProblem.BAD_VALUE),
  LANGUAGE_COPY(
      "A language is called like another, so that readers cannot choose between them: name it, "
          + "and translate its texts."),
  LANGUAGE_FALLBACK_CIRCLE(
      "The fallbacks of a language lead back to it: let them end in the source language."),
  LANGUAGE_MISSING_KEY(ValueProblem.MISSING_KEY),
  LANGUAGE_MISSING_MESSAGE("A language lacks an interface text that a page asks for: add it."),
  LANGUAGE_MISSING_VALUE(ValueProblem.MISSING_VALUE),
  LANGUAGE_NOT_PUBLISHED(
      "There is a file for a language that site.yaml does not list, so it is not published:"
          + " add it there, or remove the file."),
  LANGUAGE_OTHER_ARGUMENTS(
      "An interface text has other arguments than in the source language: use the same, in "
          + "any order."),
  LANGUAGE_UNKNOWN_ARGUMENT(
      "An interface text has an argument that it is not given: use those it is given."),
  LANGUAGE_UNKNOWN_FALLBACK(
      "A language falls back to one that the site does not have: name one of site.yaml."),
  LANGUAGE_UNKNOWN_KEY(ValueProblem.UNKNOWN_KEY),
  LANGUAGE_UNUSED_MESSAGE("Nothing asks for an interface text: remove it, or correct its key."),
  LANGUAGE_WRONG_TYPE(ValueProblem.WRONG_TYPE),

  LAW_BAD_VALUE(ValueProblem.BAD_VALUE),
  LAW_MISSING_KEY(ValueProblem.MISSING_KEY),
  LAW_MISSING_VALUE(ValueProblem.MISSING_VALUE),
  LAW_UNKNOWN_KEY(ValueProblem.UNKNOWN_KEY),
  LAW_UNKNOWN_STATUTE(
      "A right rests on a statute that law.yaml does not name: correct it, or name the statute."),
  LAW_WRONG_TYPE(ValueProblem.WRONG_TYPE),

  LETTER_BAD_VALUE(ValueProblem.BAD_VALUE),
  LETTER_DUPLICATE("Two fields or clauses of a letter have the same id: give each its own."),
  LETTER_MISSING_CLAUSE(
      "An edition of a letter lacks a clause of letter.yaml: write it, under a heading with its"
          + " id."),
  LETTER_MISSING_KEY(ValueProblem.MISSING_KEY),
  LETTER_MISSING_VALUE(ValueProblem.MISSING_VALUE),
  LETTER_NO_ADDRESSEE(
      "The service has no address for letters from a region: add it in service.yaml, or remove "
          + "the region."),
  LETTER_NO_LAW(
      "A clause cites a right that some of its regions do not have: write the clause for those "
          + "regions alone that have it."),
  LETTER_NOT_TEXT(
      "A clause has more than plain text: a letter is copied and printed without any marks."),
  LETTER_TWO_RIGHTS(
      "A clause cites two rights, so that nobody can tell which one it rests on: make two"
          + " clauses."),
  LETTER_UNKNOWN_CLAUSE(
      "An edition of a letter has a clause that letter.yaml does not: correct its id, or add it."),
  LETTER_UNKNOWN_FIELD("The letter has no such field: correct its id, or add it to letter.yaml."),
  LETTER_UNKNOWN_KEY(ValueProblem.UNKNOWN_KEY),
  LETTER_UNKNOWN_RIGHT("law.yaml has no such right: correct its id, or add it."),
  LETTER_UNKNOWN_SERVICE(
      "A letter names a service that does not exist: correct it, or add the service."),
  LETTER_UNKNOWN_SOURCE(
      "A change of a letter names a source that sources.yaml does not have: correct it, or add the"
          + " source."),
  LETTER_UNNAMED_FIELD(
      "An edition of a letter does not name a field that readers fill in: add it to 'fields'."),
  LETTER_UNUSED_FIELD(
      "Readers are asked for something that stands nowhere in the letter: use it, or remove it."),
  LETTER_WRONG_TYPE(ValueProblem.WRONG_TYPE),

  LINK_RELATIVE(
      "A link has a relative address, which would break where the text is shown elsewhere: "
          + "write guide:ID or page:ID."),
  LINK_UNKNOWN_ANCHOR("A link leads to a heading that is not there: name the id of one that is."),
  LINK_UNKNOWN_GUIDE("A link leads to a guide that does not exist: write the name of its folder."),
  LINK_UNKNOWN_LETTER(
      "A link leads to a letter that does not exist: write the name of its folder."),
  LINK_UNKNOWN_PAGE("A link leads to a page that does not exist: write the name of its folder."),

  LOGO_DAMAGED("The publisher's logo cannot be read: save it again in another program."),
  LOGO_MISSING_FILE(
      "The file of the publisher's logo is missing: put it into the content folder, or "
          + "remove the key."),
  LOGO_NOT_AN_IMAGE("The publisher's logo is neither PNG nor SVG: save it as one of them."),
  LOGO_TOO_LARGE(
      "The publisher's logo has too many bytes, pixels or shapes: save a smaller or simpler "
          + "picture."),
  LOGO_UNSAFE(
      "The publisher's logo has something that runs, or that loads other files: save it as "
          + "plain SVG, or as PNG."),
  LOGO_UNSUPPORTED(
      "The publisher's logo has something that would not look the same everywhere: save it "
          + "as plain SVG of shapes, or as PNG."),

  MARKDOWN_ADDRESS(
      "The address of a link is not allowed: write a full https: address, or guide:ID or "
          + "page:ID."),
  MARKDOWN_ALERT(
      "A note, warning or block for a region is not written as one: begin a quotation with "
          + "a line such as > [!NOTE]."),
  MARKDOWN_CHARACTER("The text contains a character that cannot be seen or printed: delete it."),
  MARKDOWN_CITATION(
      "A reference to a source is not written as one: write [^source-id], outside of links."),
  MARKDOWN_CODE_FENCE(
      "A block of code does not end, or says more than its language: close it with the "
          + "characters that open it."),
  MARKDOWN_DUPLICATE_HEADING_ID("Two headings of a text have the same id: give each its own."),
  MARKDOWN_EMPTY_HEADING("A heading has no text: write it, or remove the heading."),
  MARKDOWN_FOOTNOTE(
      "This is the text of a footnote: put the source into sources.yaml, and cite it "
          + "with [^id]."),
  MARKDOWN_FOREIGN(
      "The text has a notation of another program, which would be printed as it is: write it in "
          + "our Markdown, or with a backslash before it."),
  MARKDOWN_HEADING_ID(
      "The id of a heading is not written as one: end the heading with {#some-id}."),
  MARKDOWN_HEADING_SPACE(
      "A line begins with # but is not a heading: put a space after the #, or a backslash "
          + "before it."),
  MARKDOWN_IMAGE("A picture is put into the text: pictures belong to steps, in guide.yaml."),
  MARKDOWN_LABEL(
      "A reference to a label is not written as one: write [[label-id]] or [[\"Exact "
          + "text\"]]."),
  MARKDOWN_LEFTOVER_MARK(
      "Marks such as ** or ~~ stand in the text and stress nothing: correct what they are "
          + "around, or write a backslash before each."),
  MARKDOWN_LINK(
      "A link is begun but its address cannot be read: leave no spaces in it, or write \\[ "
          + "for the character."),
  MARKDOWN_LINK_TEXT("A link has no text to click on: write [text](address)."),
  MARKDOWN_LINK_TITLE("A link has a title, which most readers never see: say it in the text."),
  MARKDOWN_PLACEHOLDER(
      "Two braces do not name something that a letter leaves open: write {{field-id}} or "
          + "{{law:right-id}}, in letters alone, or \\{ for the character."),
  MARKDOWN_RAW_HTML("The text contains HTML: write it in Markdown, or \\< for the character."),
  MARKDOWN_REFERENCE(
      "A link refers to an address that is defined nowhere, twice or for nothing: define it"
          + " once and use it."),
  MARKDOWN_REGION("A block for regions names none, an unknown one or one twice: name each once."),
  MARKDOWN_SPACE(
      "Behind the mark of a list stands another space than a plain one, so that no list begins: "
          + "type it again, without the Alt key."),
  MARKDOWN_TABLE(
      "A table has lines or cells that do not fit its header, or no header: give all lines "
          + "as many cells."),
  MARKDOWN_TOO_COMPLEX(
      "A part of the text is too intricate to be read in reasonable time: put blank lines "
          + "between its parts."),
  MARKDOWN_TOO_DEEP("Lists or quotations are nested deeper than anybody could read: flatten them."),
  MARKDOWN_TOO_LONG("The text is longer than any guide: split it."),
  MARKDOWN_TOO_MANY_PROBLEMS(
      "A text has so many problems that the rest of them is left out: correct those that "
          + "are shown first."),
  MARKDOWN_UNDERLINED_HEADING(
      "A line below a text makes it a heading without an id: begin the heading with ##, or "
          + "put a blank line between."),
  MARKDOWN_UNREADABLE(
      "The Markdown library failed on this text, which is a bug: report it, and write the "
          + "part in another way."),
  MARKDOWN_UNSUPPORTED(
      "The text has a construct of Markdown that is not supported here: write it in another"
          + " way."),

  PAGE_BAD_VALUE(ValueProblem.BAD_VALUE),
  PAGE_MISSING_KEY(ValueProblem.MISSING_KEY),
  PAGE_MISSING_VALUE(ValueProblem.MISSING_VALUE),
  PAGE_NO_SECTION(
      "A page names a section to be printed that one of its texts does not have: write the id of "
          + "a section, or add it there."),
  PAGE_UNKNOWN_KEY(ValueProblem.UNKNOWN_KEY),
  PAGE_WRONG_TYPE(ValueProblem.WRONG_TYPE),

  PO_BAD_VALUE(
      "A translation in a PO file cannot stand where it belongs: the slug cannot be part of an "
          + "address, or the interface text is no message."),
  PO_BLOCKS(
      "A translation in a PO file would not stay one paragraph, heading, item or cell: write it "
          + "without what begins another."),
  PO_DUPLICATE("A PO file has the same text with the same context twice: keep one of the entries."),
  PO_LANGUAGE(
      "The header of a PO file names another language than --language: correct one of them."),
  PO_NO_TEXT(
      "A PO file translates a text that the original does not have any more: export again, and "
          + "your program will offer the translation for what took its place."),
  PO_NOT_IMPORTED(
      "A PO file that an export would replace has a translation that was not taken over into the "
          + "content: import it first, or remove the file."),
  PO_PLACEHOLDER(
      "A translation in a PO file lacks a label, citation, link, field or argument of the original,"
          + " or has one more: copy it from there."),
  PO_PLURAL(
      "An interface text in a PO file lacks a plural form of its language, or has one that its "
          + "language does not have: the note above it names them."),
  PO_SYNTAX("A line of a PO file cannot be read: correct it, or save the file with your program."),

  SCREEN_BAD_VALUE(ValueProblem.BAD_VALUE),
  SCREEN_EMPTY("Nothing says what a screen looks like: list its parts, or store a screenshot."),
  SCREEN_KIND("A part of a screen is none or several of the things it can be: name exactly one."),
  SCREEN_MISSING_KEY(ValueProblem.MISSING_KEY),
  SCREEN_MISSING_VALUE(ValueProblem.MISSING_VALUE),
  SCREEN_NO_MARK(
      "A step shows a screen on which nothing is marked: mark the part that the step is "
          + "about."),
  SCREEN_OTHER_LABEL(
      "A picture marks a label that its step does not list: add it to the step, or mark "
          + "another part."),
  SCREEN_OTHER_SWITCH(
      "A picture marks something else than the switch that its step sets: mark that switch."),
  SCREEN_TWO_MARKS(
      "Two parts of a screen are marked, so readers cannot know which is meant: mark one."),
  SCREEN_UNKNOWN_KEY(ValueProblem.UNKNOWN_KEY),
  SCREEN_UNKNOWN_LABEL(
      "A screen shows a label that its service does not have: correct it, or add it to "
          + "labels.yaml with its evidence."),
  SCREEN_UNUSED("No step shows a screen: name it in a step, or remove it."),
  SCREEN_WRONG_TYPE(ValueProblem.WRONG_TYPE),

  SCREENSHOT_ANIMATED("A screenshot moves: take a still one."),
  SCREENSHOT_BAD_VALUE(ValueProblem.BAD_VALUE),
  SCREENSHOT_DAMAGED("The file of a screenshot is damaged: save it again in another program."),
  SCREENSHOT_EXISTS(
      "A screenshot of the same screen in the same language is stored already: store this "
          + "one with --replace, if it is to take its place."),
  SCREENSHOT_METADATA(
      "A screenshot holds more than its pixels, such as a place or a name: store it with "
          + "'optout picture add'."),
  SCREENSHOT_MISSING_KEY(ValueProblem.MISSING_KEY),
  SCREENSHOT_MISSING_VALUE(ValueProblem.MISSING_VALUE),
  SCREENSHOT_NO_IMAGE(
      "The record of a screenshot has no image: store it with 'optout picture add', or "
          + "remove the record."),
  SCREENSHOT_NO_MARK("Nothing is marked on a screenshot: mark what its step is about."),
  SCREENSHOT_NO_RECORD(
      "An image has no record that says where it comes from: store it with 'optout picture "
          + "add', or remove it."),
  SCREENSHOT_NOT_AN_IMAGE(
      "The file of a screenshot is not a PNG, JPEG or WebP: save the picture as PNG."),
  SCREENSHOT_NOT_REDACTED(
      "A screenshot shows what its record says is painted over: store it again, before "
          + "anybody sees it."),
  SCREENSHOT_OTHER_FORMAT(
      "A screenshot is of another format than its name says: store it with 'optout picture "
          + "add'."),
  SCREENSHOT_OTHER_SIZE("A screenshot has another size than its record says: store it again."),
  SCREENSHOT_OUTSIDE(
      "A rectangle in the record of a screenshot reaches out of the image: correct it."),
  SCREENSHOT_TOO_LARGE("The file of a screenshot has too many bytes: cut away what is not needed."),
  SCREENSHOT_TOO_MANY_PIXELS(
      "A screenshot has too many pixels: cut away what is not needed, or make it smaller."),
  SCREENSHOT_TOO_MANY_SCANS(
      "A JPEG file holds the picture in so many passes that reading it would take too long:"
          + " save it again."),
  SCREENSHOT_UNKNOWN_KEY(ValueProblem.UNKNOWN_KEY),
  SCREENSHOT_UNKNOWN_LANGUAGE(
      "A screenshot is in an interface language that its service does not list: add it to "
          + "service.yaml, or correct the name."),
  SCREENSHOT_UNKNOWN_SCREEN(
      "A screenshot shows a screen that its service does not have: name it after one of "
          + "screens.yaml."),
  SCREENSHOT_UNKNOWN_SERVICE(
      "A screenshot is to be stored for a service that does not exist: correct its id."),
  SCREENSHOT_WRONG_TYPE(ValueProblem.WRONG_TYPE),

  SERVICE_BAD_VALUE(ValueProblem.BAD_VALUE),
  SERVICE_MISSING_KEY(ValueProblem.MISSING_KEY),
  SERVICE_MISSING_VALUE(ValueProblem.MISSING_VALUE),
  SERVICE_PLACEHOLDER(
      "The name or the postal address of a service is a placeholder: write it before publishing."),
  SERVICE_UNKNOWN_KEY(ValueProblem.UNKNOWN_KEY),
  SERVICE_WRONG_TYPE(ValueProblem.WRONG_TYPE),

  SITE_BAD_ADDRESS(ValueProblem.BAD_ADDRESS),
  SITE_BAD_VALUE(ValueProblem.BAD_VALUE),
  SITE_DUPLICATE_LANGUAGE("The site lists a language twice: remove one."),
  SITE_MISSING_KEY(ValueProblem.MISSING_KEY),
  SITE_MISSING_VALUE(ValueProblem.MISSING_VALUE),
  SITE_NO_HOME("The site has no home page, which lists the guides: add pages/home."),
  SITE_PLACEHOLDER("A value of a table is still to be filled in: do it before publishing."),
  SITE_UNKNOWN_KEY(ValueProblem.UNKNOWN_KEY),
  SITE_UNKNOWN_LANGUAGE(
      "The site lists a language that has no file: add it to languages/, or correct the "
          + "name."),
  SITE_WRONG_TYPE(ValueProblem.WRONG_TYPE),

  SOURCE_BAD_ADDRESS(ValueProblem.BAD_ADDRESS),
  SOURCE_BAD_VALUE(ValueProblem.BAD_VALUE),
  SOURCE_MISSING_KEY(ValueProblem.MISSING_KEY),
  SOURCE_MISSING_VALUE(ValueProblem.MISSING_VALUE),
  SOURCE_UNKNOWN(
      "The text cites a source that sources.yaml does not have: correct it, or add the "
          + "source."),
  SOURCE_UNKNOWN_KEY(ValueProblem.UNKNOWN_KEY),
  SOURCE_UNUSED("Nothing cites a source: cite it, list it in a guide, or remove it."),
  SOURCE_WRONG_TYPE(ValueProblem.WRONG_TYPE),

  TEMPLATE_BAD_COLOUR(
      "A colour of palette.css is none: write # and three or six hexadecimal digits."),
  TEMPLATE_FAILED("A template could not be run: correct it at the place that is named."),
  TEMPLATE_MISSING_COLOUR(
      "palette.css lacks a colour: it needs each for light and dark screens and for print."),
  TEMPLATE_UNKNOWN_COLOUR("palette.css has a colour that nothing uses: correct its name."),

  TERM_BAD_ADDRESS(ValueProblem.BAD_ADDRESS),
  TERM_BAD_VALUE(ValueProblem.BAD_VALUE),
  TERM_LAW_NAME(
      "law.yaml calls a statute by a name that the language does not use: take one of those in"
          + " legal-terms.yaml."),
  TERM_MISSING(
      "A clause of a letter cites a right without the fixed term for it: use the term, inflected"
          + " as the sentence needs it."),
  TERM_MISSING_KEY(ValueProblem.MISSING_KEY),
  TERM_MISSING_VALUE(ValueProblem.MISSING_VALUE),
  TERM_UNKNOWN_KEY(ValueProblem.UNKNOWN_KEY),
  TERM_UNKNOWN_RIGHT("legal-terms.yaml names a right that law.yaml does not have: correct it."),
  TERM_UNKNOWN_STATUTE("legal-terms.yaml names a statute that law.yaml does not have: correct it."),
  TERM_UNKNOWN_TERM("legal-terms.yaml names a term that it does not have: correct it, or add it."),
  TERM_WRONG(
      "A text has words that are taken for a fixed term of the law and mean something else: write"
          + " the term."),
  TERM_WRONG_TYPE(ValueProblem.WRONG_TYPE),

  TRANSLATION_NO_REVISION(
      "Nothing says which text of one part of the original was translated: run 'optout "
          + "revisions' when it agrees with the original."),
  TRANSLATION_NO_REVISIONS(
      "Nothing says which text of the original was translated: run 'optout revisions' when "
          + "all of it agrees with the original."),
  TRANSLATION_OUT_OF_DATE(
      "A part of the original has changed since it was translated: translate the change, "
          + "then run 'optout revisions'."),
  TRANSLATION_UNKNOWN_UNIT(
      "A revision is noted for a part that the original does not have: remove it, or run "
          + "'optout revisions'."),

  VERIFICATION_BAD_VALUE(ValueProblem.BAD_VALUE),
  VERIFICATION_BY_HAND(
      "A table is laid out in a way that the program cannot add to: add the lines that the "
          + "report names by hand."),
  VERIFICATION_CONTROL_CHARACTER("A report contains a character that cannot be seen: remove it."),
  VERIFICATION_DUPLICATE_KEY("A report has the same line twice: keep one of them."),
  VERIFICATION_MISSING_KEY("A report lacks a line: copy it whole."),
  VERIFICATION_MISSING_VALUE(
      "A line of a report that must be filled in is empty: ask who sent it."),
  VERIFICATION_NO_REPORT(
      "A file is no report of somebody who walked a route, or one for another version of the "
          + "program: copy the report whole, and nothing else."),
  VERIFICATION_OTHER_REVISION(
      "The guide's text has changed since it was walked: see whether the report still holds."),
  VERIFICATION_TOO_LARGE(
      "A report or one of its lines is longer than any that people write: keep the report alone."),
  VERIFICATION_UNKNOWN_ID(
      "A report names a guide, route, step or label that the content does not have: it was "
          + "changed, or is of another site."),
  VERIFICATION_UNKNOWN_KEY("A line of a report means nothing: correct its spelling, or remove it."),

  YAML_BAD_KEY(
      "A key is itself a list or a mapping: write one word, or quote a text that begins "
          + "with { or [."),
  YAML_CHARACTER("A value contains a character that cannot be seen or printed: delete it."),
  YAML_DUPLICATE_KEY("A mapping has the same key twice: keep one of them."),
  YAML_EMPTY("The file has no keys and values: write them as in 'key: value'."),
  YAML_NOT_PLAIN("The file uses anchors, aliases or tags of YAML: write the values out."),
  YAML_SECOND_DOCUMENT("A second YAML document begins in the file: remove the line ---."),
  YAML_SPACE(
      "A space stands where YAML needs a plain one, but it is another: type it again, without "
          + "the Alt key."),
  YAML_SYNTAX(
      "The file is not YAML: correct it at the place that is named, often by putting a text"
          + " in quotes."),
  YAML_TOO_DEEP(
      "Values are nested deeper than in any file of the site: look for lost indentation."),
  YAML_TOO_MANY("The file has more values than anybody keeps by hand: split it.");

  /**
   * Kinds of warnings that a strict build reports and does not refuse: a translation lags behind,
   * which readers are told, its script has no sheets, or a server does not answer programs. Whoever
   * corrects an original cannot wait for those who translate it.
   */
  private static final Set<ProblemCode> TOLERATED =
      Set.of(
          EDITION_MISSING_ROUTE,
          EDITION_MISSING_SECTION,
          EDITION_MISSING_STEP,
          EXTERNAL_NEEDS_A_PERSON,
          FRONT_MATTER_NO_POSTER,
          HANDOUT_NO_SCRIPT,
          LETTER_MISSING_CLAUSE,
          TRANSLATION_NO_REVISION,
          TRANSLATION_NO_REVISIONS,
          TRANSLATION_OUT_OF_DATE,
          TRANSLATION_UNKNOWN_UNIT);

  private final ProblemArea area;
  private final String what;
  private final String sentence;

  ProblemCode(String sentence) {
    this.area =
        Stream.of(ProblemArea.values())
            .filter(one -> name().startsWith(one.name() + "_"))
            .findFirst()
            .orElseThrow();
    this.what =
        name().substring(area.name().length() + 1).toLowerCase(Locale.ROOT).replace('_', '-');
    this.sentence = sentence;
  }

  ProblemCode(ValueProblem problem) {
    this(problem.sentence());
  }

  /** The code of a report, {@code area/what}. */
  public static Optional<ProblemCode> of(String id) {
    return Stream.of(values()).filter(code -> code.id().equals(id)).findFirst();
  }

  /** The code as reports show it, {@code area/what}. */
  public String id() {
    return area.id() + "/" + what;
  }

  /** Tells whether a strict build publishes in spite of a warning of this kind. */
  public boolean isTolerated() {
    return TOLERATED.contains(this);
  }

  public ProblemArea area() {
    return area;
  }

  /** Name within the area: {@code duplicate-step}. */
  public String what() {
    return what;
  }

  /** Sentence that says what is wrong, and what to do about it. */
  public String sentence() {
    return sentence;
  }
}
