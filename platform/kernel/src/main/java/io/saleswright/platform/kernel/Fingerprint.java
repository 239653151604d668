package io.saleswright.platform.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two parts of the system have the same text about one thing, without telling the
 * text: an event may not carry what may be a person's name.
 */
public final class Fingerprint {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Fingerprint() {}

  /**
   * The mark of a text about one thing. Width of characters and number of spaces make no
   * difference; texts about different things have different marks.
   *
   * @param subject identity of the thing
   * @param text the text; null when there is none
   * @return null when there is no text
   */
  public static @Nullable String of(String subject, @Nullable String text) {
    return text == null || text.isBlank() ? null : Ids.derived("fingerprint", subject, plain(text));
  }

  private static String plain(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return SPACE.matcher(normal.strip()).replaceAll(" ");
  }
}
