package optout.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optout.codec.Sha256;
import optout.model.Logo;
import optout.problem.Position;

/**
 * SHA-256 of values: of records, with all that is in them, and of what those of the model hold. It
 * leaves out where something is written, so that a line more above it makes no difference.
 */
final class ValueDigest {
  private ValueDigest() {}

  /**
   * The digest as 64 hex digits.
   *
   * @throws IllegalArgumentException if there is something in it that has no digest
   */
  static String of(Object value) {
    return HexFormat.of().formatHex(digest(value));
  }

  private static byte[] digest(Object value) {
    MessageDigest hash = Sha256.start();
    add(value, hash);
    return hash.digest();
  }

  /** Adds a value behind its kind and length, so that no two values are fed as the same bytes. */
  private static void add(Object value, MessageDigest hash) {
    if (value instanceof Record one) {
      addRecord(one, hash);
    } else if (value instanceof Optional<?> some) {
      add(some.stream().toList(), hash);
    } else if (value instanceof Map<?, ?> map) {
      begin("map", map.size(), hash);
      inOrder(map.entrySet().stream().map(one -> List.of(one.getKey(), one.getValue())).toList())
          .forEach(hash::update);
    } else if (value instanceof Set<?> set) {
      begin("set", set.size(), hash);
      inOrder(set).forEach(hash::update);
    } else if (value instanceof List<?> list) {
      begin("list", list.size(), hash);
      list.forEach(one -> add(one, hash));
    } else if (value instanceof Logo logo) {
      addText(logo.hash(), hash);
    } else if (value instanceof Enum<?> one) {
      addText(one.name(), hash);
    } else if (value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof URI
        || value instanceof LocalDate) {
      addText(value.toString(), hash);
    } else {
      throw new IllegalArgumentException("no digest of " + value.getClass());
    }
  }

  /** The digests of what has no order, in theirs. */
  private static List<byte[]> inOrder(Collection<?> values) {
    return values.stream().map(ValueDigest::digest).sorted(Arrays::compare).toList();
  }

  private static void addRecord(Record value, MessageDigest hash) {
    addText(value.getClass().getName(), hash);
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      if (component.getType() != Position.class && component.getType() != Path.class) {
        add(read(component, value), hash);
      }
    }
  }

  private static Object read(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no digest of " + component, e);
    }
  }

  private static void addText(String text, MessageDigest hash) {
    byte[] bytes = text.getBytes(UTF_8);
    begin("text", bytes.length, hash);
    hash.update(bytes);
  }

  private static void begin(String kind, int length, MessageDigest hash) {
    hash.update(kind.getBytes(UTF_8));
    hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
  }
}
