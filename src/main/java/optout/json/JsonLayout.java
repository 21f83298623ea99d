package optout.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Indents by two spaces, with the same line ends everywhere, down to a depth. */
final class JsonLayout extends DefaultPrettyPrinter {
  private static final long serialVersionUID = 1;

  private final int deepest;

  /**
   * @param deepest objects nested deeper are written on one line
   */
  JsonLayout(int deepest) {
    super(
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator(""));
    this.deepest = deepest;
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    indentObjectsWith(indenter);
    indentArraysWith(indenter);
  }

  private boolean isFlat(JsonGenerator json) {
    return json.streamWriteContext().getNestingDepth() > deepest;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    if (!isFlat(json)) {
      super.beforeObjectEntries(json);
    }
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    if (isFlat(json)) {
      json.writeRaw(", ");
    } else {
      super.writeObjectEntrySeparator(json);
    }
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    if (isFlat(json)) {
      _nesting--;
      json.writeRaw('}');
    } else {
      super.writeEndObject(json, entries);
    }
  }
}
