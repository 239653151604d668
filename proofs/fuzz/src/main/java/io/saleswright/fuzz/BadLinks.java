package io.saleswright.fuzz;

import java.util.List;
import java.util.Map;

/** Links that must open nothing, made from sound ones (CMP-01). */
final class BadLinks {

  /** The header in which a request brings its link. */
  static final String HEADER = "Saleswright-Link";

  private static final String NONE = "none";
  private static final String GARBAGE = "garbage";
  private static final String CUT = "cut off";
  private static final String ALTERED = "altered";
  private static final String FOREIGN = "of a foreign key";
  private static final String LONG = "very long";

  /** The kinds that there are. */
  static final List<String> KINDS = List.of(NONE, GARBAGE, CUT, ALTERED, FOREIGN, LONG);

  private BadLinks() {}

  /**
   * Spoils the link of a request.
   *
   * @param kind one of {@link #KINDS}
   */
  static void put(String kind, Map<String, String> headers) {
    String sound = headers.getOrDefault(HEADER, "k.AAAA.BBBB");
    switch (kind) {
      case NONE -> headers.remove(HEADER);
      case GARBAGE -> headers.put(HEADER, "<script>alert(1)</script>");
      case CUT -> headers.put(HEADER, sound.substring(0, sound.length() / 2));
      case ALTERED -> headers.put(HEADER, altered(sound));
      case FOREIGN -> headers.put(HEADER, "foreign" + sound.substring(sound.indexOf('.')));
      default -> headers.put(HEADER, sound + "A".repeat(6_000));
    }
  }

  /** With another sign in the middle of its content. */
  private static String altered(String sound) {
    int middle = sound.length() / 2;
    char other = sound.charAt(middle) == 'A' ? 'B' : 'A';
    return sound.substring(0, middle) + other + sound.substring(middle + 1);
  }
}
