package optout.problem;

/** Problems with keys and values in all tables. */
public enum ValueProblem {
  BAD_ADDRESS("An address is not one that readers may be sent to: write a full https: address."),
  BAD_VALUE("A value is not one that is allowed here: write one of those that the report names."),
  MISSING_KEY("A key that must be there is missing: add it, with its value."),
  MISSING_VALUE("A key has no value: write one, or remove the key."),
  UNKNOWN_KEY("A key means nothing here: correct its spelling, or remove it."),
  WRONG_TYPE(
      "A value is of another type, such as a number for a text: write it as the report says.");

  private final String sentence;

  ValueProblem(String sentence) {
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }

  /**
   * The code of this problem in a table.
   *
   * @throws IllegalArgumentException if the table has no value of which this could be said
   */
  public ProblemCode in(ProblemArea table) {
    return ProblemCode.valueOf(table.name() + "_" + name());
  }
}
