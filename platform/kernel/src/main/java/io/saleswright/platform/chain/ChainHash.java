package io.saleswright.platform.chain;

import io.saleswright.platform.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The hash that ties an entry to the one before it: SHA-256 over the hash of that one and the
 * entry's own fields in a canonical form, which depends neither on the order in which a store
 * returns fields nor on how a library prints them.
 */
public final class ChainHash {

  /** What stands in the place of a hash before the first entry. */
  public static final String NONE = "";

  private ChainHash() {}

  /**
   * The hash of an entry.
   *
   * @param before the hash of the entry before; {@link #NONE} for the first
   * @param fields all fields but the hash itself; each a text, a whole number, or such a map
   * @throws IllegalArgumentException when a field is of another type
   */
  public static String of(String before, Map<String, ?> fields) {
    StringBuilder text = new StringBuilder(before).append('\n');
    write(text, fields);
    return Ids.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** By name, each text with its length in front: so no two maps look alike. */
  private static void write(StringBuilder text, Map<?, ?> fields) {
    TreeMap<String, Object> sorted = new TreeMap<>();
    fields.forEach((name, value) -> sorted.put((String) name, value));
    text.append('{');
    sorted.forEach((name, value) -> {
      write(text, name);
      text.append('=');
      switch (value) {
        case String word -> write(text, word);
        case Long number -> text.append('n').append(number.longValue());
        case Map<?, ?> inner -> write(text, inner);
        default -> throw new IllegalArgumentException(name + " is a " + value.getClass().getName());
      }
      text.append(';');
    });
    text.append('}');
  }

  private static void write(StringBuilder text, String word) {
    text.append('s').append(word.length()).append(':').append(word);
  }
}
