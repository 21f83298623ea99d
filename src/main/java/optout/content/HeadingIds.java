package optout.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import optout.address.KebabCase;
import optout.model.Block;
import optout.model.Block.Heading;
import optout.model.Inline;
import optout.model.Inline.Emphasis;
import optout.model.Inline.Strong;
import optout.model.Inline.Text;

/**
 * Ids for headings that have none, made of their words, as other programs do. In a site of several
 * languages they are written out, because they are the same in each.
 */
final class HeadingIds {
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’]|\\p{M}+");

  /** Letters that are two without their marks, or that have no marks to take away. */
  private static final Map<String, String> LETTERS =
      Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l");

  private final Set<String> taken = new HashSet<>();

  private HeadingIds() {}

  /** The same blocks with an id on each heading whose words have letters for one. */
  static List<Block> fill(List<Block> blocks) {
    HeadingIds ids = new HeadingIds();
    blocks.forEach(
        block -> {
          if (block instanceof Heading heading) {
            ids.taken.add(heading.id());
          }
        });
    List<Block> filled = new ArrayList<>();
    for (Block block : blocks) {
      filled.add(
          block instanceof Heading heading && heading.id().isEmpty()
              ? new Heading(
                  heading.level(), ids.of(heading.content()), heading.content(), heading.at())
              : block);
    }
    return filled;
  }

  /** The id of a heading; empty if its words have no letters from a to z, and no digits. */
  private String of(List<Inline> content) {
    String words = words(content).toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      words = words.replace(letter.getKey(), letter.getValue());
    }
    String plain =
        APOSTROPHE.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
    String id = NO_WORD.matcher(plain).replaceAll(" ").strip().replace(' ', '-');
    if (!KebabCase.matches(id)) {
      return "";
    }
    String free = id;
    for (int n = 2; !taken.add(free); n++) {
      free = id + "-" + n;
    }
    return free;
  }

  private static String words(List<Inline> content) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof Text text) {
        words.append(text.text());
      } else if (inline instanceof Emphasis emphasis) {
        words.append(words(emphasis.content()));
      } else if (inline instanceof Strong strong) {
        words.append(words(strong.content()));
      } else if (inline instanceof Inline.Link link) {
        words.append(words(link.content()));
      } else if (inline instanceof Inline.Code code) {
        words.append(code.text());
      } else {
        words.append(' ');
      }
    }
    return words.toString();
  }
}
