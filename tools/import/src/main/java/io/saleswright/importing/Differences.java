package io.saleswright.importing;

import io.saleswright.importing.csv.Damage;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * What had been loaded before under the same key and says something else now: it stays as it is, so
 * a correction must be made where people make it. Thread-safe.
 */
final class Differences {

  private final ConcurrentSkipListSet<Damage> found = new ConcurrentSkipListSet<>();

  /** Takes the differences between a line and what had been loaded for it before. */
  void add(String file, int line, List<String> differences) {
    differences.forEach(difference -> found.add(new Damage(file, line, difference)));
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
