package optout.letter;

import java.util.LinkedHashMap;
import java.util.Map;
import optout.model.Region;

/** Part of a letter's paragraph. */
sealed interface Piece {
  /** Its text in a letter. */
  String written(LetterText text, Answers answers);

  /** The same as data for the script that fills the letter in. */
  Object data();

  /** Text that stands there for everybody. */
  record Words(String text) implements Piece {
    @Override
    public String written(LetterText in, Answers answers) {
      return text;
    }

    @Override
    public Object data() {
      return text;
    }
  }

  /** Place to be filled in. */
  record Blank(String field) implements Piece {
    @Override
    public String written(LetterText in, Answers answers) {
      return in.value(field, answers);
    }

    @Override
    public Object data() {
      return Map.of("field", field);
    }
  }

  /** Provision of the law, as each region's letters cite it. */
  record Provision(Map<Region, String> citations) implements Piece {
    public Provision {
      citations = Map.copyOf(citations);
    }

    @Override
    public String written(LetterText in, Answers answers) {
      return citations.getOrDefault(answers.region(), "");
    }

    @Override
    public Object data() {
      Map<String, Object> law = new LinkedHashMap<>();
      citations.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(one -> law.put(one.getKey().id(), one.getValue()));
      return Map.of("law", law);
    }
  }
}
