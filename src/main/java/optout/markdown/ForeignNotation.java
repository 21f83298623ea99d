package optout.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Notations of other programs that no reader of ours knows, so that their signs would be printed.
 *
 * @param shown what it is called in messages
 * @param hint what to write in its place
 */
record ForeignNotation(Pattern pattern, String shown, String hint) {
  private static final String NOTE = "begin a note with a line '> [!NOTE]'";

  private static final List<ForeignNotation> ALL =
      List.of(
          of(":{3,}.*", ":::", NOTE),
          of("(?:!!!|\\?\\?\\?\\+?+)[ \t]++[a-zA-Z].*", "!!!", NOTE),
          of("===[+!]?+[ \t]++[\"'].*", "===", "write one after the other under headings"),
          of("\\{\\{[<%].*", "{{<", "write what the program would have put there"),
          of("\\{%.*", "{%", "write what the program would have put there"),
          of("\\{:?+[ \t]*+[.#][a-zA-Z].*\\}[ \t]*+", "{.class}", "leave it out"),
          of("\\[toc\\][ \t]*+", "[TOC]", "leave it out: pages have a table of contents"),
          of("(?:import|export)[ \t]+.*[\"'];?+[ \t]*+", "import", "leave it out"),
          of("export[ \t]++(?:const|default|function)[ \t].*", "export", "leave it out"),
          of("\\$\\$.*", "$$", "write the formula as text or code"),
          of("\\.\\.[ \t]++[a-z-]++::.*", "..", NOTE),
          of("[•‣◦▪●○■□⁃∙][ \t\\p{Zs}].*", "•", "begin an item of a list with '- '"),
          of("\\[[ xX]\\][ \t\\p{Zs}].*", "[ ]", "leave out the box to tick"),
          of("={3,}[ \t]*+", "===", "delete the line, which git may have left"));

  private static ForeignNotation of(String pattern, String shown, String hint) {
    return new ForeignNotation(
        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL), shown, hint);
  }

  /** The one that a line begins with. */
  static Optional<ForeignNotation> in(String line) {
    return ALL.stream().filter(one -> one.pattern().matcher(line).matches()).findFirst();
  }
}
