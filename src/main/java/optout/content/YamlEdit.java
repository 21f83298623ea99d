package optout.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import optout.problem.Position;
import optout.problem.Problems;

/**
 * Adds to the lists and mappings of a YAML file. All else stays as it is: comments, layout, line
 * ends, a byte order mark. Whoever edits reads the result: layouts that are not foreseen come out
 * wrong, and not as another good file.
 */
public final class YamlEdit {
  /** The lines with their ends. */
  private final List<String> lines;

  private final String mark;
  private final String lineEnd;
  private Node root;

  private YamlEdit(String file, Node root) {
    // Columns are counted without the mark.
    mark = file.startsWith(PlainText.BYTE_ORDER_MARK) ? PlainText.BYTE_ORDER_MARK : "";
    lines = PlainText.lines(file.substring(mark.length()));
    lineEnd = file.contains("\r\n") ? "\r\n" : "\n";
    this.root = root;
  }

  /** Begins to edit a file; nothing if it is no YAML. */
  public static Optional<YamlEdit> of(String file) {
    return parse(file).map(root -> new YamlEdit(file, root));
  }

  private static Optional<Node> parse(String file) {
    return Yaml.parse("", PlainText.of(file), new Problems());
  }

  /** The file as it is now. */
  public String text() {
    return mark + String.join("", lines);
  }

  /** Tells whether keys lead to a value. */
  public boolean has(List<String> path) {
    return entry(path).isPresent();
  }

  /**
   * Adds an item at the end of a list.
   *
   * @param path keys that lead to the list; the last one may be missing
   * @param item in YAML, on one line
   * @return whether there was a place for it
   */
  public boolean append(List<String> path, String item) {
    Optional<Node.Entry> list = entry(path);
    if (list.isEmpty()) {
      return insertKey(path, item);
    }
    if (!(list.get().value() instanceof Node.Sequence items)) {
      return false;
    }
    if (characterAt(items.at()) != '[') {
      int dash = indent(lines.get(items.at().line() - 1));
      insert(end(items.at().line(), dash, true), " ".repeat(dash) + "- " + item);
    } else if (items.items().isEmpty() && isWholeLine(list.get())) {
      // A list that was empty becomes one with a line an item.
      replace(items.at(), closing(items.at()), "");
      int indent = indent(lines.get(items.at().line() - 1)) + 2;
      insert(items.at().line(), " ".repeat(indent) + "- " + item);
    } else {
      Position end = closing(items.at());
      replace(end, end, (items.items().isEmpty() ? "" : ", ") + item + "]");
    }
    return reread();
  }

  /**
   * Adds an entry to a mapping, before the first key that follows in the alphabet; the first of all
   * stays the first.
   *
   * @param path keys that lead to the mapping
   * @param block the entry as lines without indentation, if there is one entry a line
   * @param flow the same on one line
   * @return whether there was a place for it
   */
  public boolean put(List<String> path, String key, List<String> block, String flow) {
    Optional<Node.Mapping> mapping = mapping(path);
    if (mapping.isEmpty()) {
      return false;
    }
    List<Node.Entry> entries = List.copyOf(mapping.get().entries().values());
    Node.Entry before = entries.get(0);
    for (Node.Entry entry : entries) {
      before = entry.key().compareTo(key) < 0 ? entry : before;
    }
    insertBelow(before, characterAt(before.value().at()) == '{' ? List.of(flow) : block);
    return reread();
  }

  /**
   * Adds an entry to a mapping, behind another or, if there is none of that key, at the end.
   *
   * @param path keys that lead to the mapping
   * @param entry in YAML, without indentation; of one line, if the mapping is in braces
   * @return whether there was a place for it
   */
  public boolean putAfter(List<String> path, String after, String... entry) {
    Optional<Node.Mapping> mapping = mapping(path);
    if (mapping.isEmpty()) {
      return entry.length == 1 && putInBraces(path, entry[0]);
    }
    List<Node.Entry> entries = List.copyOf(mapping.get().entries().values());
    Node.Entry last = entries.get(entries.size() - 1);
    insertBelow(
        Optional.ofNullable(mapping.get().entries().get(after)).orElse(last), List.of(entry));
    return reread();
  }

  private boolean putInBraces(List<String> path, String entry) {
    Optional<Node.Mapping> mapping =
        entry(path)
            .map(Node.Entry::value)
            .filter(Node.Mapping.class::isInstance)
            .map(Node.Mapping.class::cast)
            .filter(found -> characterAt(found.at()) == '{');
    if (mapping.isEmpty()) {
      return false;
    }
    Position end = closing(mapping.get().at());
    replace(end, end, (mapping.get().entries().isEmpty() ? "" : ", ") + entry + "}");
    return reread();
  }

  /**
   * Gives a single value another text.
   *
   * @param path keys that lead to it; items of lists by their number, from 0
   * @return whether it could be done; otherwise nothing is changed
   */
  public boolean set(List<String> path, String text) {
    Optional<Node.Entry> entry = entry(path);
    if (entry.isEmpty() || !(entry.get().value() instanceof Node.Scalar old)) {
      return false;
    }
    List<String> before = List.copyOf(lines);
    int column = old.at().column() - 1;
    String line = lines.get(old.at().line() - 1);
    boolean isAlone =
        line.substring(0, entry.get().keyAt().column() - 1).isBlank()
            && entry.get().keyAt().line() == old.at().line();
    int last =
        isAlone ? end(old.at().line(), entry.get().keyAt().column() - 1, false) : old.at().line();
    int end = last > old.at().line() ? line.stripTrailing().length() : endOfValue(line, column);
    lines.subList(old.at().line(), last).clear();
    lines.set(
        old.at().line() - 1, line.substring(0, column) + YamlText.of(text) + line.substring(end));
    boolean done =
        reread()
            && entry(path)
                .map(Node.Entry::value)
                .filter(value -> value instanceof Node.Scalar now && now.text().equals(text))
                .isPresent();
    if (!done) {
      lines.clear();
      lines.addAll(before);
      reread();
    }
    return done;
  }

  /** Removes an entry of a mapping with an entry a line. */
  public boolean remove(List<String> path) {
    Optional<Node.Entry> entry = entry(path);
    if (entry.isEmpty()) {
      return false;
    }
    int begin = entry.get().keyAt().line();
    lines.subList(begin - 1, end(begin, entry.get().keyAt().column() - 1, false)).clear();
    return reread();
  }

  /** End of a value in quotes, or of one that ends before a comma, a brace or a comment. */
  private static int endOfValue(String line, int begin) {
    char quote = line.charAt(begin);
    int i = begin;
    if (quote == '"' || quote == '\'') {
      for (i++; i < line.length() && line.charAt(i) != quote; i++) {
        i += quote == '"' && line.charAt(i) == '\\' ? 1 : 0;
        if (quote == '\'' && line.startsWith("''", i + 1)) {
          i += 2;
        }
      }
      return Math.min(i + 1, line.length());
    }
    boolean inBraces = line.substring(0, begin).indexOf('{') >= 0;
    while (i < line.stripTrailing().length()
        && !line.startsWith(" #", i)
        && !(inBraces && ",}".indexOf(line.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  private void insertBelow(Node.Entry entry, List<String> added) {
    int indent = entry.keyAt().column() - 1;
    int at = end(entry.keyAt().line(), indent, false);
    for (int i = added.size(); i-- > 0; ) {
      insert(at, " ".repeat(indent) + added.get(i));
    }
  }

  private boolean insertKey(List<String> path, String item) {
    Optional<Node.Mapping> mapping = mapping(path.subList(0, path.size() - 1));
    if (mapping.isEmpty()) {
      return false;
    }
    Position first = List.copyOf(mapping.get().entries().values()).get(0).keyAt();
    String indent = " ".repeat(first.column() - 1);
    insert(first.line() - 1, indent + "  - " + item);
    insert(first.line() - 1, indent + path.get(path.size() - 1) + ":");
    return reread();
  }

  /** The mapping with an entry a line that keys lead to, if there is one. */
  private Optional<Node.Mapping> mapping(List<String> path) {
    return entry(path)
        .map(Node.Entry::value)
        .filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast)
        .filter(found -> !found.entries().isEmpty() && characterAt(found.at()) != '{');
  }

  private boolean reread() {
    Optional<Node> read = parse(text());
    read.ifPresent(node -> root = node);
    return read.isPresent();
  }

  private Optional<Node.Entry> entry(List<String> path) {
    Optional<Node.Entry> entry = Optional.of(new Node.Entry("", root.at(), root));
    for (String key : path) {
      entry = entry.map(Node.Entry::value).flatMap(node -> inside(node, key));
    }
    return entry;
  }

  private static Optional<Node.Entry> inside(Node node, String key) {
    if (node instanceof Node.Mapping mapping) {
      return Optional.ofNullable(mapping.entries().get(key));
    }
    return node instanceof Node.Sequence items
        ? IntStream.range(0, items.items().size())
            .filter(i -> key.equals(String.valueOf(i)))
            .mapToObj(items.items()::get)
            .map(item -> new Node.Entry(key, item.at(), item))
            .findFirst()
        : Optional.empty();
  }

  /** Tells whether key and value have a line of their own. */
  private boolean isWholeLine(Node.Entry entry) {
    Position end = closing(entry.value().at());
    String line = lines.get(end.line() - 1);
    String after = line.substring(end.column()).strip();
    return entry.keyAt().line() == end.line()
        && line.substring(0, entry.keyAt().column() - 1).isBlank()
        && (after.isEmpty() || after.startsWith("#"));
  }

  /** End of the list in brackets, or the mapping in braces, that begins at a place. */
  private Position closing(Position open) {
    int depth = 0;
    char quote = 0;
    for (int line = open.line(); line <= lines.size(); line++) {
      String text = lines.get(line - 1);
      for (int i = line == open.line() ? open.column() - 1 : 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (quote != 0) {
          i += quote == '"' && c == '\\' ? 1 : 0;
          quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
          quote = c;
        } else if (c == '[' || c == '{') {
          depth++;
        } else if ((c == ']' || c == '}') && --depth == 0) {
          return new Position(open.file(), line, i + 1);
        }
      }
    }
    return open;
  }

  private char characterAt(Position at) {
    return lines.get(at.line() - 1).charAt(at.column() - 1);
  }

  private void replace(Position first, Position last, String text) {
    String line = lines.get(first.line() - 1);
    String before = line.substring(0, first.column() - 1);
    String after = last.line() == first.line() ? line.substring(last.column()) : "";
    lines.set(first.line() - 1, (text.isEmpty() ? before.stripTrailing() : before) + text + after);
  }

  /**
   * The last line of what begins at a line: all that is indented further, and what a list has
   * besides.
   */
  private int end(int begin, int indent, boolean isList) {
    int end = begin;
    for (int line = begin + 1; line <= lines.size(); line++) {
      String text = lines.get(line - 1);
      if (!text.isBlank() && !text.strip().startsWith("#")) {
        boolean belongs =
            indent(text) > indent
                || (isList && indent(text) == indent && text.strip().startsWith("-"));
        if (!belongs) {
          return end;
        }
        end = line;
      }
    }
    return end;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** Inserts a line below another; 0 is the top. */
  private void insert(int below, String line) {
    if (below > 0 && !lines.get(below - 1).endsWith("\n")) {
      lines.set(below - 1, lines.get(below - 1) + lineEnd);
    }
    lines.add(below, line + lineEnd);
  }
}
