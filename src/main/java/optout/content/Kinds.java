package optout.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import optout.address.Address;
import optout.address.KebabCase;
import optout.content.Node.ScalarType;
import optout.model.IsoDate;
import optout.model.LanguageTags;
import optout.model.Named;
import optout.model.PartialDate;
import optout.model.Reference;
import optout.problem.Suggestion;
import optout.problem.ValueProblem;

/**
 * The kinds of single values that content files have. White space around a value is part of it,
 * except in texts.
 */
final class Kinds {
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,9}");
  private static final Pattern PARTIAL =
      Pattern.compile("[1-9][0-9]{3}(?:-[0-9]{2}(?:-[0-9]{2})?)?");
  private static final Pattern NO_SINGLE_MAILBOX = Pattern.compile("[,?]");

  private static final Pattern PICTURE =
      Pattern.compile("(?:[A-Za-z0-9][A-Za-z0-9_-]*/){0,2}[A-Za-z0-9][A-Za-z0-9_-]*\\.(?:svg|png)");
  private static final String A_PICTURE =
      "a file beside site.yaml that ends in .svg or .png, as logo.svg";

  private static final int LONGEST_TEXT = 1_000;
  private static final int LONGEST_NAME = 200;

  static final String ID_FORM = "lower-case letters, digits and single hyphens";

  /** Any text, without white space around it. */
  static final Kind<String> TEXT = Kind.of("a text", "", value -> text(value));

  /** A text that is shown in many places, such as a title or what a control says. */
  static final Kind<String> NAME = Kind.of("a text", "", value -> text(value, LONGEST_NAME));

  /** The id of something that is defined elsewhere. */
  static final Kind<Reference> REFERENCE =
      new Kind<>(
          "an id",
          value -> text(value).map(id -> new Reference(id, value.at())),
          at -> new Reference("", at));

  /** The name of a picture among the content, by its path from there. */
  static final Kind<Reference> PICTURE_FILE =
      new Kind<>(
          "the name of a file",
          value ->
              value
                  .written()
                  .flatMap(
                      name ->
                          value.is(ScalarType.TEXT) && PICTURE.matcher(name).matches()
                              ? Optional.of(new Reference(name, value.at()))
                              : value.wrong(A_PICTURE)),
          at -> new Reference("", at));

  /** The id of what is defined here. */
  static final Kind<String> ID = formed("an id", KebabCase::matches, ID_FORM);

  /** A language tag (BCP 47). */
  static final Kind<String> LANGUAGE =
      formed("a language tag", LanguageTags::isTag, LanguageTags::hint);

  /** An e-mail address. */
  static final Kind<String> EMAIL =
      formed("an e-mail address", Kinds::isMailbox, "an address as name@example.org");

  /** {@code true} or {@code false}. */
  static final Kind<Boolean> FLAG =
      Kind.of(
          "true or false",
          false,
          value ->
              value.is(ScalarType.TRUTH)
                  ? value.written().map(Boolean::parseBoolean)
                  : value.written().flatMap(text -> value.wrong("true or false")));

  /** A day, as in 2026-11-23 (ISO 8601). */
  static final Kind<LocalDate> DATE =
      Kind.of(
          IsoDate.EXPECTED,
          LocalDate.EPOCH,
          value ->
              value
                  .written()
                  .flatMap(text -> IsoDate.parse(text).or(() -> value.wrong(IsoDate.EXPECTED))));

  /** A year, a month or a day, as in 2025, 2025-09 or 2025-09-18 (ISO 8601). */
  static final Kind<PartialDate> PARTIAL_DATE =
      Kind.of(
          IsoDate.EXPECTED,
          new PartialDate(1970, 0, 0),
          value ->
              value
                  .written()
                  .flatMap(
                      text ->
                          Optional.of(text)
                              .filter(PARTIAL.asMatchPredicate())
                              .flatMap(PartialDate::parse)
                              .or(
                                  () ->
                                      value.wrong("a date such as 2025, 2025-09 or 2025-09-18"))));

  /** An https address. */
  static final Kind<URI> HTTPS =
      Kind.of(
          "an https address",
          URI.create("https://nowhere.invalid/"),
          value -> value.written().flatMap(text -> https(value, text)));

  private Kinds() {}

  /** A whole number between two bounds, both included. */
  static Kind<Integer> integer(int min, int max) {
    String expected = "a whole number from " + min + " to " + max;
    return Kind.of(
        expected, min, value -> value.written().flatMap(text -> integer(value, text, min, max)));
  }

  /** One of a set of constants. */
  static <E extends Enum<E> & Named> Kind<E> oneOf(Class<E> type) {
    List<String> ids = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      ids.add(constant.id());
    }
    String expected = "one of: " + String.join(", ", ids);
    return Kind.of(
        expected,
        type.getEnumConstants()[0],
        value ->
            value
                .written()
                .flatMap(
                    text ->
                        Named.find(type, text).or(() -> value.wrong(guess(text, ids, expected)))));
  }

  private static String guess(String text, List<String> ids, String otherwise) {
    String guess = Suggestion.hint(text, ids);
    return guess.isEmpty() ? otherwise : guess;
  }

  /**
   * A text of a form.
   *
   * @param hint what to write instead of one that has not
   */
  static Kind<String> formed(String expected, Predicate<String> form, String hint) {
    return formed(expected, form, text -> hint);
  }

  private static Kind<String> formed(
      String expected, Predicate<String> form, Function<String, String> hint) {
    return Kind.of(
        expected,
        "",
        value ->
            value.is(ScalarType.TEXT)
                ? value
                    .written()
                    .flatMap(
                        text -> form.test(text) ? Optional.of(text) : value.wrong(hint.apply(text)))
                : value.noText());
  }

  private static Optional<String> text(Value value) {
    return text(value, LONGEST_TEXT);
  }

  private static Optional<String> text(Value value, int longest) {
    if (!value.is(ScalarType.TEXT)) {
      return value.noText();
    }
    return value
        .written()
        .map(String::strip)
        .flatMap(
            text ->
                text.length() <= longest
                    ? Optional.of(text)
                    : value.refused(
                        ValueProblem.BAD_VALUE,
                        "'" + value.key() + "' has " + text.length() + " characters",
                        "at most " + longest));
  }

  private static Optional<Integer> integer(Value value, String text, int min, int max) {
    boolean digits = INTEGER.matcher(text).matches();
    if (digits && value.is(ScalarType.NUMBER)) {
      int number = Integer.parseInt(text);
      if (number >= min && number <= max) {
        return Optional.of(number);
      }
    }
    String quotes = digits && value.is(ScalarType.TEXT) ? ", without quotes" : "";
    return value.wrong("a whole number from " + min + " to " + max + quotes);
  }

  private static Optional<URI> https(Value value, String text) {
    Address address = Address.https(text);
    if (address instanceof Address.Accepted accepted) {
      return Optional.of(accepted.uri());
    }
    Address.Refused refused = (Address.Refused) address;
    return value.refused(ValueProblem.BAD_ADDRESS, refused.message(), refused.hint());
  }

  /** A mailto address may hold several mailboxes, and a subject. */
  private static boolean isMailbox(String text) {
    return !NO_SINGLE_MAILBOX.matcher(text).find()
        && Address.parse("mailto:" + text) instanceof Address.Accepted;
  }
}
