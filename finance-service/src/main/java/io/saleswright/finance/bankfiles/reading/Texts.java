package io.saleswright.finance.bankfiles.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts what others wrote to what we keep of it. */
final class Texts {

  private static final int LONGEST = 1_000;
  private static final int LONGEST_NAME = 200;
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\s]+");

  private Texts() {}

  /** A text without control characters, of at most 1000 characters; empty when there is none. */
  static String bounded(@Nullable String text) {
    return text == null ? "" : cut(text, LONGEST);
  }

  /** A name or number of at most 200 characters; null when there is none. */
  static @Nullable String name(@Nullable String text) {
    String kept = text == null ? "" : cut(text, LONGEST_NAME);
    return kept.isEmpty() ? null : kept;
  }

  private static String cut(String text, int longest) {
    String seen = UNSEEN.matcher(text).replaceAll(" ").strip();
    if (seen.length() <= longest) {
      return seen;
    }
    // A sign of two halves is not cut apart.
    int end = Character.isHighSurrogate(seen.charAt(longest - 1)) ? longest - 1 : longest;
    return seen.substring(0, end);
  }
}
