package optout.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optout.json.Json;
import optout.letter.LetterText.ClauseText;
import optout.letter.LetterText.Paragraph;
import optout.model.Letter;
import optout.model.Letter.Field;
import optout.model.Reference;
import optout.model.Region;
import optout.prose.Markup;

/** Writes the text of a letter as data for the script that fills it in: {@code letter.js}. */
final class LetterModel {
  private LetterModel() {}

  /**
   * JSON that may stand in a script element.
   *
   * @param locale that writes days
   */
  static Markup of(LetterText text, String locale) {
    // Nothing in it may look like a tag.
    return new Markup(Json.writeRows(model(text, locale)).replace("<", "\\u003c"));
  }

  private static Map<String, Object> model(LetterText text, String locale) {
    Letter letter = text.letter();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("locale", locale);
    model.put("sender", letter.sender().stream().map(Reference::id).toList());
    model.put("date", letter.date().id());
    model.put("signature", letter.signature().id());
    Map<String, Object> fields = new LinkedHashMap<>();
    letter.fields().forEach(field -> fields.put(field.id(), field(field)));
    model.put("fields", fields);
    letter.addressee().ifPresent(field -> model.put("addressee", field.id()));
    Map<String, Object> addressees = new LinkedHashMap<>();
    letter
        .regions()
        .forEach(
            region ->
                addressees.put(region.id(), text.addressees().getOrDefault(region, List.of())));
    model.put("addressees", addressees);
    Map<String, Object> answer = new LinkedHashMap<>();
    for (Region region : letter.regions()) {
      Optional.ofNullable(letter.answer().get(region))
          .ifPresent(due -> answer.put(region.id(), List.of(due.months(), due.longer())));
    }
    model.put("answer", answer);
    model.put("clauses", text.clauses().stream().map(LetterModel::clause).toList());
    return model;
  }

  private static Map<String, Object> field(Field field) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("form", field.form().id());
    model.put("blank", LetterText.blank(field));
    field.account().ifPresent(account -> model.put("account", account.id()));
    return model;
  }

  private static Map<String, Object> clause(ClauseText text) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("id", text.clause().id());
    model.put("regions", text.clause().regions().stream().map(Region::id).toList());
    text.clause().account().ifPresent(account -> model.put("account", account.id()));
    model.put("choice", text.clause().choice().id());
    model.put("text", text.paragraphs().stream().map(LetterModel::paragraph).toList());
    return model;
  }

  private static Map<String, Object> paragraph(Paragraph paragraph) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("item", paragraph.item());
    model.put("pieces", paragraph.pieces().stream().map(Piece::data).toList());
    return model;
  }
}
