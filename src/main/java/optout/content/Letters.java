package optout.content;

import static optout.content.Kinds.FLAG;
import static optout.content.Kinds.ID;
import static optout.content.Kinds.REFERENCE;
import static optout.content.Kinds.integer;
import static optout.content.Kinds.oneOf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import optout.model.Edition;
import optout.model.Letter;
import optout.model.Letter.Account;
import optout.model.Letter.Choice;
import optout.model.Letter.Clause;
import optout.model.Letter.Deadline;
import optout.model.Letter.Field;
import optout.model.Region;
import optout.problem.ProblemArea;
import optout.problem.Problems;

/** Reads {@code letter.yaml}. */
final class Letters {
  private static final int MAX_ORDER = 999;
  private static final int MAX_MONTHS = 24;

  private final Problems problems;

  Letters(Problems problems) {
    this.problems = problems;
  }

  Letter letter(String id, Node node, Map<String, Edition> editions) {
    Fields fields = Fields.of(node, ProblemArea.LETTER, problems);
    Set<Region> regions = Set.copyOf(fields.requiredList("regions", oneOf(Region.class)));
    Letter letter =
        new Letter(
            id,
            fields.required("service", REFERENCE),
            fields.required("order", integer(1, MAX_ORDER)),
            regions,
            fields.optional("addressee", REFERENCE),
            fields.requiredMappings("fields", "what readers fill in, as {id: name}").stream()
                .map(Letters::field)
                .toList(),
            fields.requiredList("sender", REFERENCE),
            fields.required("date", REFERENCE),
            fields.required("signature", REFERENCE),
            fields.requiredMappings("clauses", "its parts, as {id: subject}").stream()
                .map(one -> clause(one, regions))
                .toList(),
            answer(fields),
            fields.mappings("changes").stream().map(Guides::change).toList(),
            editions,
            fields.at());
    fields.end();
    return letter;
  }

  private static Field field(Fields fields) {
    Field field =
        new Field(
            fields.required("id", ID),
            fields.optional("form", oneOf(Field.Form.class)).orElse(Field.Form.LINE),
            fields.optional("account", oneOf(Account.class)),
            fields.at("id"));
    fields.end();
    return field;
  }

  private static Clause clause(Fields fields, Set<Region> all) {
    List<Region> regions =
        fields.optionalList("regions", oneOf(Region.class)).orElse(List.copyOf(all));
    Clause clause =
        new Clause(
            fields.required("id", ID),
            Set.copyOf(regions),
            fields.optional("account", oneOf(Account.class)),
            fields.optional("choice", oneOf(Choice.class)).orElse(Choice.ALWAYS),
            fields.optional("chosen", FLAG).orElse(false),
            fields.at("id"));
    fields.end();
    return clause;
  }

  private static Map<Region, Deadline> answer(Fields letter) {
    Map<Region, Deadline> answer = new EnumMap<>(Region.class);
    letter
        .optionalMapping("answer")
        .ifPresent(
            byRegion -> {
              for (Region region : Region.values()) {
                byRegion
                    .optionalMapping(region.id())
                    .ifPresent(one -> answer.put(region, due(one)));
              }
              byRegion.end();
            });
    return answer;
  }

  private static Deadline due(Fields fields) {
    Deadline due =
        new Deadline(
            fields.required("months", integer(1, MAX_MONTHS)),
            fields.optional("longer", integer(1, MAX_MONTHS)).orElse(0));
    fields.end();
    return due;
  }
}
