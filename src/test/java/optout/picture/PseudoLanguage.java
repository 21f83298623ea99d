package optout.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import optout.model.Label;
import optout.model.Language;
import optout.model.Language.Direction;
import optout.model.Service;
import optout.testing.site.Accents;

/**
 * A language that nobody speaks, to see how pictures cope with others: made from English, with the
 * codes that Unicode CLDR has for such.
 */
enum PseudoLanguage {
  /** Two fifths longer, with accents. */
  LONG("en-XA", Direction.LTR, PseudoLanguage::longer),
  /** From right to left, in letters that the font does not have. */
  MIRRORED("ar-XB", Direction.RTL, PseudoLanguage::hebrew);

  private static final Pattern ARGUMENT = Pattern.compile("\\{[a-z]+}");

  private final String code;
  private final Direction direction;
  private final UnaryOperator<String> say;

  PseudoLanguage(String code, Direction direction, UnaryOperator<String> say) {
    this.code = code;
    this.direction = direction;
    this.say = say;
  }

  /** The language, with the messages that pictures need. */
  Language of(Language english) {
    Map<String, Language.Message> messages =
        english.messages().entrySet().stream()
            .filter(message -> message.getKey().matches("(picture|part|state)\\..*"))
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    message ->
                        new Language.Message(
                            aroundArguments(message.getValue().pattern()),
                            message.getValue().at())));
    return new Language(
        code,
        code,
        name(),
        direction,
        Optional.empty(),
        Optional.empty(),
        Language.LetterLayout.PLAIN,
        Language.Notes.NONE,
        messages,
        english.at());
  }

  /** The service with an interface in that language; every third label has no evidence. */
  Service of(Service service) {
    Map<String, Label> labels = new HashMap<>();
    List<String> ids = service.labels().keySet().stream().sorted().toList();
    for (int i = 0; i < ids.size(); i++) {
      Label label = service.labels().get(ids.get(i));
      labels.put(label.id(), i % 3 == 0 ? label : translated(label));
    }
    Map<String, Service.Interface> interfaces = new HashMap<>(service.interfaces());
    interfaces.put(code, Service.Interface.OWN);
    return new Service(
        service.id(),
        service.name(),
        interfaces,
        service.addressees(),
        labels,
        service.screens(),
        service.screenshots(),
        service.at());
  }

  private Label translated(Label label) {
    Label.Wording english = label.texts().get(Service.FALLBACK_LANGUAGE);
    Map<String, Label.Wording> texts = new HashMap<>(label.texts());
    texts.put(
        code,
        new Label.Wording(
            say.apply(english.text()), english.confidence(), false, english.evidence(), List.of()));
    return new Label(label.id(), label.description(), label.deepLink(), texts, label.at());
  }

  private String aroundArguments(String pattern) {
    StringBuilder said = new StringBuilder();
    Matcher argument = ARGUMENT.matcher(pattern);
    int from = 0;
    while (argument.find()) {
      said.append(say.apply(pattern.substring(from, argument.start()))).append(argument.group());
      from = argument.end();
    }
    return said.append(say.apply(pattern.substring(from))).toString();
  }

  private static String longer(String text) {
    if (text.isBlank()) {
      return text;
    }
    StringBuilder said = new StringBuilder(Accents.on(text));
    int length = (int) Math.ceil(text.length() * 1.4);
    for (int i = 0; said.length() < length; i++) {
      said.append(i % 7 == 0 ? ' ' : Accents.LETTERS.charAt(i % Accents.LETTERS.length()));
    }
    return said.toString();
  }

  private static String hebrew(String text) {
    StringBuilder said = new StringBuilder();
    text.chars()
        .forEach(c -> said.append(Character.isLetter(c) ? (char) ('א' + c % 22) : (char) c));
    return said.toString();
  }
}
