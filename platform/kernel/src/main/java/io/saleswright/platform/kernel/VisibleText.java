package io.saleswright.platform.kernel;

import java.util.EnumSet;
import java.util.PrimitiveIterator;
import java.util.Set;

/**
 * What can be seen of a text. A sign that leaves no trace on paper makes two texts that look alike
 * different, or a text that is there look empty; so what people type holds none of them.
 */
public final class VisibleText {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /** Scripts whose letters stand apart, and signs of no script. */
  private static final Set<Character.UnicodeScript> UNJOINED =
      EnumSet.of(
          Character.UnicodeScript.COMMON,
          Character.UnicodeScript.INHERITED,
          Character.UnicodeScript.LATIN,
          Character.UnicodeScript.GREEK,
          Character.UnicodeScript.CYRILLIC,
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.HANGUL,
          Character.UnicodeScript.BOPOMOFO);

  private VisibleText() {}

  /** Whether there is anything to be seen: one sign that is neither blank nor invisible. */
  public static boolean isSeen(CharSequence text) {
    return text.codePoints().anyMatch(sign -> !isBlank(sign) && !leavesNoTrace(sign));
  }

  /**
   * Whether the text holds a sign that nobody sees: a control character other than a tab or an end
   * of a line, half of a pair of surrogates, a mark of format or direction, or a filler. Joiners
   * are allowed where they change what is seen, between emoji and in Indian and Arabic words; so
   * are selectors of a variant behind the sign that they vary.
   */
  public static boolean hasInvisible(CharSequence text) {
    PrimitiveIterator.OfInt signs = text.codePoints().iterator();
    int before = ' ';
    while (signs.hasNext()) {
      int sign = signs.nextInt();
      if (!mayFollow(before, sign)) {
        return true;
      }
      before = sign;
    }
    return isJoiner(before);
  }

  private static boolean mayFollow(int before, int sign) {
    if (isJoiner(sign)) {
      return isJoined(before);
    }
    if (isSelector(sign)) {
      return !isBlank(before) && !isJoiner(before) && !isSelector(before);
    }
    return !leavesNoTrace(sign) && !(isJoiner(before) && isBlank(sign));
  }

  /** Whether a joiner behind this sign changes what is seen. */
  private static boolean isJoined(int before) {
    int type = Character.getType(before);
    return isSelector(before)
        || type == Character.OTHER_SYMBOL
        || type == Character.MODIFIER_SYMBOL
        || !UNJOINED.contains(Character.UnicodeScript.of(before));
  }

  /** Whether the text goes over more than one line, or has a tab in it. */
  public static boolean hasLayout(CharSequence text) {
    return text.codePoints()
        .anyMatch(sign ->
            sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || Character.getType(sign) == Character.LINE_SEPARATOR
                || Character.getType(sign) == Character.PARAGRAPH_SEPARATOR);
  }

  /** How many signs it has: one for each code point, as a JSON schema counts. */
  public static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  private static boolean isBlank(int sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  private static boolean isJoiner(int sign) {
    return sign == ZERO_WIDTH_JOINER || sign == ZERO_WIDTH_NON_JOINER;
  }

  /** Selectors of a variant, which Chinese ideographs and emoji are written with. */
  private static boolean isSelector(int sign) {
    return (sign >= 0xFE00 && sign <= 0xFE0F) || (sign >= 0xE0100 && sign <= 0xE01EF);
  }

  private static boolean leavesNoTrace(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL -> sign != '\t' && sign != '\n' && sign != '\r';
      case Character.FORMAT, Character.SURROGATE -> true;
      default -> isFiller(sign) || isSelector(sign);
    };
  }

  /** Letters and marks by their category, and nothing by their look. */
  private static boolean isFiller(int sign) {
    return switch (sign) {
      case 0x034F,
          0x115F,
          0x1160,
          0x17B4,
          0x17B5,
          0x180B,
          0x180C,
          0x180D,
          0x180F,
          0x2800,
          0x3164,
          0xFFA0 ->
          true;
      default -> false;
    };
  }
}
