package io.saleswright.platform.attachment;

import io.saleswright.platform.kernel.VisibleText;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes the name of a file harmless, whatever system it is stored on: no part of a path, no sign
 * that nobody sees or that turns the direction of writing, no sign that a system reads as an order,
 * not too long, and with an ending that says what the file is.
 */
final class FileName {

  /** Most systems take 255 bytes; a Chinese character has three. */
  static final int LONGEST = 80;

  private static final int LONGEST_ENDING = 12;

  private static final String NAMELESS = "file";
  private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern ORDERS = Pattern.compile("[<>:\"|?*%;=+@]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern RIM = Pattern.compile("^[. ]+|[. ]+$");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private FileName() {}

  /**
   * @param typed what the sender calls the file
   * @param kind what it is
   */
  static String of(String typed, String kind) {
    String name = plain(typed);
    List<String> endings = FileKind.endings(kind);
    String lower = name.toLowerCase(Locale.ROOT);
    boolean fits = endings.isEmpty() || endings.stream().anyMatch(lower::endsWith);
    String ending = fits ? endingOf(name) : endings.getFirst();
    String stem = fits ? name.substring(0, name.length() - ending.length()) : name;
    String kept = RIM.matcher(firstOf(stem, LONGEST - ending.length())).replaceAll("");
    String whole = (kept.isEmpty() ? NAMELESS : kept) + ending;
    return DEVICE.matcher(whole).matches() ? "_" + whole : whole;
  }

  private static String plain(String typed) {
    String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
    String last = PATH.matcher(composed).replaceAll("");
    StringBuilder seen = new StringBuilder();
    last.codePoints().filter(FileName::isSeen).forEach(seen::appendCodePoint);
    String one = SPACES.matcher(ORDERS.matcher(seen).replaceAll("_")).replaceAll(" ");
    return RIM.matcher(one).replaceAll("");
  }

  /** A blank may stand in a name; a control character, a mark of direction or half a sign not. */
  private static boolean isSeen(int sign) {
    String alone = Character.toString(sign);
    return sign == ' '
        || Character.isSpaceChar(sign)
        || (!Character.isISOControl(sign) && VisibleText.isSeen(alone));
  }

  private static String endingOf(String name) {
    int dot = name.lastIndexOf('.');
    boolean isEnding = dot > 0 && name.length() - dot <= LONGEST_ENDING;
    return isEnding ? name.substring(dot) : "";
  }

  private static String firstOf(String text, int most) {
    return VisibleText.length(text) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most));
  }
}
