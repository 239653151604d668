package io.saleswright.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that people write, but for what stands between two marks.
 *
 * @param name for messages
 * @param text as it is
 */
record Marked(String name, String text) {

  static Marked of(Path root, Path file) {
    return new Marked(file.toString(), read(root.resolve(file)));
  }

  /**
   * The file with something fresh between its marks.
   *
   * @param begin the first mark; what is fresh begins after it
   * @param end the second mark; it keeps its indentation
   * @throws IllegalStateException when the file has lost a mark
   */
  String between(String begin, String end, String fresh) {
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      throw new IllegalStateException(name + " has lost its marks for what is generated");
    }
    int indented = to;
    while (text.charAt(indented - 1) == ' ') {
      indented--;
    }
    return text.substring(0, from + begin.length()) + fresh + text.substring(indented);
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
