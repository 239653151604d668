package io.saleswright.importing.csv;

import java.util.Locale;

/**
 * How a file was understood, for the person who can see whether that is right.
 *
 * @param file its name
 * @param encoding its encoding
 * @param separator what separates its fields
 * @param rows how many lines it has below the heading
 */
public record Understood(String file, Encoding encoding, Separator separator, int rows) {

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s: %s, separated by %s, %,d lines below the heading",
        file,
        encoding.label(),
        separator.label(),
        rows);
  }
}
