package optout.model;

import java.util.Map;
import optout.problem.Position;

/** Something that exists in several languages, and is known by one id in all of them. */
public sealed interface Editions permits Guide, Page {
  /** The id, equal in every language. */
  String id();

  /** The editions by language. */
  Map<String, Edition> editions();

  /** Place of the language-neutral part. */
  Position at();
}
