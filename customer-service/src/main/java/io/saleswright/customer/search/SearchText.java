package io.saleswright.customer.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which texts are compared when somebody searches: lower case, full-width and other
 * variants of a sign made equal, accents dropped, telephone numbers as digits.
 */
final class SearchText {

  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern NUMBER = Pattern.compile("[+(]?[0-9][0-9()+./\\- ]{2,}");
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]+");
  private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SearchText() {}

  /** The text in the form that is compared. */
  static String normalised(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String plain = ACCENTS.matcher(decomposed).replaceAll("");
    String composed = Normalizer.normalize(plain, Normalizer.Form.NFKC);
    return BLANKS.matcher(composed.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The digits of a telephone number. */
  static String digits(String phone) {
    return NO_DIGIT.matcher(normalised(phone)).replaceAll("");
  }

  /** The letters and digits of a name: what is left is equal for two spellings of one name. */
  static String letters(String name) {
    return NO_LETTER_OR_DIGIT.matcher(normalised(name)).replaceAll("");
  }

  /** The words of a query, each of which must be found; a telephone number is one word. */
  static List<String> words(String query) {
    String text = normalised(query);
    if (NUMBER.matcher(text).matches()) {
      return List.of(digits(text));
    }
    return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).distinct().toList();
  }
}
