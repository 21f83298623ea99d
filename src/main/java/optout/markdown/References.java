package optout.markdown;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optout.address.Address;
import optout.problem.ProblemCode;
import optout.problem.Visible;
import org.jspecify.annotations.Nullable;

/** The link reference definitions of a text, {@code [label]: address}. */
final class References {
  private final Report report;
  private final Map<String, Definition> definitions = new LinkedHashMap<>();
  private final Set<Definition> used = new HashSet<>();

  /**
   * A definition.
   *
   * @param target its address, if that was accepted
   */
  private record Definition(Reference node, Optional<Address.Accepted> target) {
    String label() {
      return node.getReference().toString();
    }
  }

  References(Document document, Report report) {
    this.report = report;
    for (Node node = document; node != null; node = following(node)) {
      if (node instanceof Reference reference) {
        define(reference);
      }
    }
  }

  private void define(Reference reference) {
    String label = reference.getReference().toString();
    if (label.startsWith("^")) {
      reportFootnote(reference.getStartOffset(), label.substring(1), report);
      return;
    }
    if (definitions.containsKey(key(label))) {
      report.error(
          reference.getStartOffset(),
          ProblemCode.MARKDOWN_REFERENCE,
          "'[" + Visible.of(label) + "]' is defined twice",
          "keep one definition");
      return;
    }
    Links.checkTitle(reference, report);
    Optional<Address.Accepted> target = Links.target(reference.getUrl(), report);
    definitions.put(key(label), new Definition(reference, target));
  }

  static void reportFootnote(int offset, String source, Report report) {
    report.error(
        offset,
        ProblemCode.MARKDOWN_FOOTNOTE,
        "the text of footnote '" + Visible.of(source) + "' stands here",
        "sources live in content/sources.yaml; write only [^id]");
  }

  /** Tells whether a definition exists for a link. */
  boolean defines(LinkRef link) {
    return definitions.containsKey(key(link.getReference()));
  }

  /** The address of a link that has a definition, if it was accepted. */
  Optional<Address.Accepted> target(LinkRef link) {
    Optional<Definition> definition =
        Optional.ofNullable(definitions.get(key(link.getReference())));
    definition.ifPresent(used::add);
    return definition.flatMap(Definition::target);
  }

  /** A hint for a link without definition. */
  String hint(String label) {
    String hint = report.hint(label, definitions.values().stream().map(Definition::label).toList());
    return hint.isEmpty() ? "define it with [" + Visible.of(label) + "]: address" : hint;
  }

  void reportUnused() {
    for (Definition definition : definitions.values()) {
      if (!used.contains(definition)) {
        report.error(
            definition.node().getStartOffset(),
            ProblemCode.MARKDOWN_REFERENCE,
            "'[" + Visible.of(definition.label()) + "]' is defined but not used",
            "delete the definition, or link with [text][label]");
      }
    }
  }

  /** Flexmark's own key depends on the default locale. */
  private static String key(CharSequence label) {
    return Escaping.normalizeReference(label, false).toLowerCase(Locale.ROOT);
  }

  /** The next node in the order of the text; without recursion, as trees may be deep. */
  private static @Nullable Node following(Node node) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node next = node;
    while (next != null && next.getNext() == null) {
      next = next.getParent();
    }
    return next == null ? null : next.getNext();
  }
}
