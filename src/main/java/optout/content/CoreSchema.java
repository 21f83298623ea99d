package optout.content;

import java.util.regex.Pattern;
import optout.content.Node.ScalarType;

/** What a value without quotes is, by the core schema of YAML 1.2.2 (section 10.3.2). */
final class CoreSchema {
  /** Never gives back what it took: values can be long. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?+(?:\\.[0-9]++|[0-9]++(?:\\.[0-9]*+)?+)(?:[eE][-+]?+[0-9]++)?+"
              + "|0o[0-7]++|0x[0-9a-fA-F]++"
              + "|[-+]?+\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

  private CoreSchema() {}

  /** The type of a plain value: {@code off} and {@code 2026-11-23} are text. */
  static ScalarType type(String plain) {
    return switch (plain) {
      case "", "~", "null", "Null", "NULL" -> ScalarType.NOTHING;
      case "true", "True", "TRUE", "false", "False", "FALSE" -> ScalarType.TRUTH;
      default -> NUMBER.matcher(plain).matches() ? ScalarType.NUMBER : ScalarType.TEXT;
    };
  }
}
