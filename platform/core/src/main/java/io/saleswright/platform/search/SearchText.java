package io.saleswright.platform.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The form in which texts are compared when somebody searches: lower case, full-width and other
 * variants of a sign made equal, accents dropped, all apostrophes one and all dashes one.
 */
public final class SearchText {

  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
  private static final Pattern APOSTROPHES =
      Pattern.compile("[\\u2018\\u2019\\u201A\\u201B\\u02B9\\u02BB\\u02BC\\u02BD\\u2032\\u00B4`]");

  /** Those that come of a decomposition; Unicode takes them for letters. */
  private static final String DECOMPOSED_APOSTROPHES = "\u02B9\u02BC";

  private static final Pattern QUOTES = Pattern.compile("[\\u201C-\\u201F\\u2033\\u00AB\\u00BB]");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");
  private static final Pattern DOTS = Pattern.compile("[\\u00B7\\u30FB\\u2022\\u2027]");
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]+");

  private SearchText() {}

  /** The text in the form that is compared; blanks are single, with none at the ends. */
  public static String normalised(String text) {
    String plain = isPlain(text) ? text.toLowerCase(Locale.ROOT) : decomposed(text);
    return BLANKS.matcher(plain).replaceAll(" ").strip();
  }

  /** Most texts are: of such a one nothing changes but capitals and blanks. */
  private static boolean isPlain(String text) {
    return text.chars().allMatch(sign -> sign >= ' ' && sign <= '~' && sign != '`');
  }

  private static String decomposed(String text) {
    // Before the decomposition, which makes a blank and an accent of a lone one.
    String plain = APOSTROPHES.matcher(text).replaceAll("'");
    plain = QUOTES.matcher(plain).replaceAll("\"");
    plain = DASHES.matcher(plain).replaceAll("-");
    plain = DOTS.matcher(plain).replaceAll("\u00B7");
    plain = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    return Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /**
   * The words of a normalised text without their signs: {@code a.b.c. o'neill} becomes {@code abc
   * oneill}.
   */
  static String withoutSigns(String normalised) {
    return Arrays.stream(normalised.split(" "))
        .map(SearchText::lettersOf)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The digits of a text, such as a telephone number. */
  public static String digits(String text) {
    return NO_DIGIT.matcher(normalised(text)).replaceAll("");
  }

  /** The letters and digits of a name: what is left is equal for two spellings of one name. */
  public static String letters(String name) {
    return lettersOf(normalised(name));
  }

  private static String lettersOf(String normalised) {
    return normalised
        .codePoints()
        .filter(SearchText::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Digits of any kind, such as Roman ones, and not only those of a decimal number. */
  private static boolean isLetterOrDigit(int sign) {
    return (Character.isLetterOrDigit(sign) && DECOMPOSED_APOSTROPHES.indexOf(sign) < 0)
        || Character.getType(sign) == Character.LETTER_NUMBER
        || Character.getType(sign) == Character.OTHER_NUMBER;
  }

  /**
   * The letters and digits of a name as it sounds: a Chinese name and the same in pinyin are equal.
   */
  public static String sounds(String name) {
    return Pinyin.sounds(normalised(name));
  }
}
