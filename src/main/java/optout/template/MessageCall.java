package optout.template;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import optout.template.TemplateTokens.Kind;
import optout.template.TemplateTokens.Token;

/**
 * A call of {@code t} or {@code f}, the functions with which templates ask for interface texts.
 *
 * @param offset where it begins in the template, in UTF-16 units
 * @param key nothing, if it is not written down whole
 * @param beginnings what the key may begin with, if it is put together; an empty text if that says
 *     nothing
 * @param arguments names
 */
record MessageCall(
    int offset, Optional<String> key, Set<String> beginnings, NavigableSet<String> arguments) {
  private static final Set<String> FUNCTIONS = Set.of("t", "f");

  /** The calls in a template, in their order. */
  static List<MessageCall> in(String template) {
    List<MessageCall> calls = new ArrayList<>();
    for (List<Token> expression : TemplateTokens.of(template)) {
      for (int i = 0; i + 1 < expression.size(); i++) {
        boolean called = expression.get(i + 1).is(Kind.SIGN, "(");
        if (called && isFunction(expression, i)) {
          calls.add(call(expression.get(i), arguments(expression, i + 2)));
        }
      }
    }
    return calls;
  }

  private static boolean isFunction(List<Token> expression, int i) {
    Token token = expression.get(i);
    return token.kind() == Kind.NAME
        && FUNCTIONS.contains(token.text())
        && (i == 0 || !expression.get(i - 1).is(Kind.SIGN, "."));
  }

  private static MessageCall call(Token function, List<List<Token>> arguments) {
    NavigableSet<String> names = new TreeSet<>();
    for (int i = 1; i < arguments.size(); i += 2) {
      literal(arguments.get(i)).ifPresent(names::add);
    }
    Optional<String> key = literal(arguments.get(0));
    return new MessageCall(
        function.offset(), key, key.isPresent() ? Set.of() : beginnings(arguments.get(0)), names);
  }

  private static Optional<String> literal(List<Token> argument) {
    return argument.size() == 1 && argument.get(0).kind() == Kind.TEXT
        ? Optional.of(argument.get(0).text())
        : Optional.empty();
  }

  private static Set<String> beginnings(List<Token> argument) {
    Set<String> texts =
        argument.stream()
            .filter(token -> token.kind() == Kind.TEXT || token.kind() == Kind.BEGINNING)
            .map(Token::text)
            .collect(Collectors.toSet());
    return texts.isEmpty() ? Set.of("") : texts;
  }

  /** The tokens of each argument, from behind the parenthesis that opens a call; one at least. */
  private static List<List<Token>> arguments(List<Token> expression, int begin) {
    List<List<Token>> arguments = new ArrayList<>();
    List<Token> argument = new ArrayList<>();
    int depth = 0;
    for (Token token : expression.subList(begin, expression.size())) {
      boolean sign = token.kind() == Kind.SIGN;
      depth += sign && "([{".contains(token.text()) ? 1 : 0;
      depth -= sign && ")]}".contains(token.text()) ? 1 : 0;
      if (depth < 0) {
        break;
      }
      if (depth == 0 && token.is(Kind.SIGN, ",")) {
        arguments.add(argument);
        argument = new ArrayList<>();
      } else {
        argument.add(token);
      }
    }
    arguments.add(argument);
    return arguments;
  }
}
