package io.saleswright.importing;

import io.saleswright.importing.csv.Damage;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.ConcurrentSkipListSet;
import tools.jackson.databind.JsonNode;

/**
 * What had been loaded before under the same key and says something else now: it stays as it is, so
 * a correction must be made where people make it. Thread-safe.
 */
final class Differences {

  private final ConcurrentSkipListSet<Damage> found = new ConcurrentSkipListSet<>();

  /**
   * Takes what a service told of a repeat.
   *
   * @param told a list of differences, each with {@code field}, and {@code kept} and {@code given}
   *     unless they are personal data; a missing node when there are none
   */
  void add(String file, int line, JsonNode told) {
    for (JsonNode difference : told) {
      found.add(new Damage(file, line, text(difference)));
    }
  }

  private static String text(JsonNode difference) {
    String field = difference.path("field").asString();
    if (!difference.has("kept") && !difference.has("given")) {
      return field + " is another one there";
    }
    return "%s is '%s' there, '%s' here"
        .formatted(
            field, difference.path("kept").asString(""), difference.path("given").asString(""));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * Lists them.
   *
   * @param most how many at most
   */
  void print(int most, PrintWriter out) {
    if (found.isEmpty()) {
      return;
    }
    out.printf(
        Locale.ROOT,
        "%nDIFFERENT: %,d values had been loaded before and are others now. What is there stays;"
            + " correct it there, or see whether this is another firm's folder under the same"
            + " --source.%n",
        found.size());
    found.stream().limit(most).forEach(difference -> out.println("  " + difference));
    if (found.size() > most) {
      out.printf(Locale.ROOT, "  … and %,d more%n", found.size() - most);
    }
    out.flush();
  }
}
