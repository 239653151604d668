package io.saleswright.customer.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The form in which texts are compared when somebody searches: lower case, full-width and other
 * variants of a sign made equal, accents dropped, telephone numbers as digits.
 *
 * <p>Texts are found by their grams, the single signs and the pairs of neighbours, because an
 * ordinary index holds those, and because Chinese has no blanks between words.
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

  /** All grams of a normalised text, under which it is indexed. */
  static Set<String> grams(String text) {
    Set<String> grams = new LinkedHashSet<>();
    for (String word : text.split(" ")) {
      int[] signs = word.codePoints().toArray();
      for (int i = 0; i < signs.length; i++) {
        grams.add(new String(signs, i, 1));
        if (i + 1 < signs.length) {
          grams.add(new String(signs, i, 2));
        }
      }
    }
    return grams;
  }

  /** The grams that a text must have to contain this word: its pairs, or its single sign. */
  static Set<String> gramsOf(String word) {
    int[] signs = word.codePoints().toArray();
    if (signs.length == 1) {
      return Set.of(word);
    }
    Set<String> grams = new LinkedHashSet<>();
    for (int i = 0; i + 1 < signs.length; i++) {
      grams.add(new String(signs, i, 2));
    }
    return grams;
  }
}
