package optout.template;

import java.util.ArrayList;
import java.util.List;

/**
 * Tokenizer of FreeMarker's expressions: those in tags and in interpolations, and those in texts
 * inside of them. Text, comments and {@code <#noparse>} are passed over. FreeMarker's own tokens
 * and trees of expressions are not public, which is why this exists; templates that FreeMarker
 * refuses give some tokens or other.
 */
final class TemplateTokens {
  private final String template;
  private final List<List<Token>> expressions = new ArrayList<>();
  private int at;

  /** Kind of a token. */
  enum Kind {
    /** A name. */
    NAME,
    /** A text in quotes. */
    TEXT,
    /** A text in quotes up to the first interpolation in it. */
    BEGINNING,
    /** A single character of anything else. */
    SIGN
  }

  /**
   * A token.
   *
   * @param text of what is in quotes, without them
   * @param offset where it begins in the template, in UTF-16 units
   */
  record Token(Kind kind, String text, int offset) {
    boolean is(Kind what, String is) {
      return kind == what && text.equals(is);
    }
  }

  private TemplateTokens(String template) {
    this.template = template;
  }

  /** The tokens of each expression of a template. */
  static List<List<Token>> of(String template) {
    TemplateTokens tokens = new TemplateTokens(template);
    tokens.read();
    return tokens.expressions;
  }

  private void read() {
    while (at < template.length()) {
      char c = template.charAt(at);
      if (c != '<' && c != '$' && c != '#') {
        at++;
      } else if (!isPassedOver("<#--", "-->") && !isPassedOver("<#noparse>", "</#noparse>")) {
        if (isHere("<#") || isHere("<@")) {
          expression('>');
        } else if (isHere("${") || isHere("#{")) {
          expression('}');
        } else {
          at++;
        }
      }
    }
  }

  private boolean isHere(String what) {
    return template.startsWith(what, at);
  }

  private boolean isPassedOver(String begin, String end) {
    if (!isHere(begin)) {
      return false;
    }
    int there = template.indexOf(end, at + begin.length());
    at = there < 0 ? template.length() : there + end.length();
    return true;
  }

  /** Reads from the two characters that begin it to the one that ends it. */
  private void expression(char end) {
    List<Token> tokens = new ArrayList<>();
    expressions.add(tokens);
    int depth = 0;
    at += 2;
    while (at < template.length()) {
      char c = template.charAt(at);
      if (depth == 0 && c == end) {
        at++;
        return;
      }
      if (c == '"' || c == '\'') {
        tokens.add(text(c));
      } else if (Character.isJavaIdentifierStart(c)) {
        tokens.add(name());
      } else if (Character.isWhitespace(c)) {
        at++;
      } else if (!isPassedOver("<#--", "-->")) {
        depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
        tokens.add(new Token(Kind.SIGN, String.valueOf(c), at++));
      }
    }
  }

  /** A name, or a text without escapes and interpolations: {@code r"..."}. */
  private Token name() {
    int begin = at;
    while (at < template.length() && Character.isJavaIdentifierPart(template.charAt(at))) {
      at++;
    }
    String name = template.substring(begin, at);
    if (name.equals("r") && (isHere("\"") || isHere("'"))) {
      int end = template.indexOf(template.charAt(at), at + 1);
      String text = template.substring(at + 1, end < 0 ? template.length() : end);
      at = end < 0 ? template.length() : end + 1;
      return new Token(Kind.TEXT, text, begin);
    }
    return new Token(Kind.NAME, name, begin);
  }

  private Token text(char quote) {
    int begin = at++;
    StringBuilder text = new StringBuilder();
    while (at < template.length() && template.charAt(at) != quote) {
      at += template.charAt(at) == '\\' && at + 1 < template.length() ? 1 : 0;
      text.append(template.charAt(at++));
    }
    at++;
    String value = text.toString();
    // What is in it has the place of the text: escapes make places inside of it guesses.
    for (List<Token> inside : of(value)) {
      expressions.add(
          inside.stream().map(one -> new Token(one.kind(), one.text(), begin)).toList());
    }
    int interpolation = interpolation(value);
    return interpolation < 0
        ? new Token(Kind.TEXT, value, begin)
        : new Token(Kind.BEGINNING, value.substring(0, interpolation), begin);
  }

  private static int interpolation(String text) {
    int dollar = text.indexOf("${");
    int hash = text.indexOf("#{");
    return dollar < 0 || hash < 0 ? Math.max(dollar, hash) : Math.min(dollar, hash);
  }
}
