package io.saleswright.importing.csv;

import java.util.Comparator;

/**
 * A line that is not loaded.
 *
 * @param file name of the file
 * @param line its number in the file, where 1 is the heading
 * @param reason why, for a person who shall repair it
 */
public record Damage(String file, int line, String reason) implements Comparable<Damage> {

  private static final Comparator<Damage> ORDER =
      Comparator.comparing(Damage::file)
          .thenComparingInt(Damage::line)
          .thenComparing(Damage::reason);

  @Override
  public int compareTo(Damage other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ", line " + line + ": " + reason;
  }
}
