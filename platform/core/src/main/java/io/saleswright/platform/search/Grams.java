package io.saleswright.platform.search;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The single signs and the pairs of neighbours by which texts are found, because an ordinary index
 * holds those, and because Chinese has no blanks between words.
 */
final class Grams {

  /** Of how many signs the longer ones are; more of them would make the index grow, not shorten. */
  private static final int[] LONGER = {4, 8};

  private Grams() {}

  /** Longer parts of a normalised text, which few texts have in common. */
  static Set<String> longer(String text) {
    Set<String> grams = new LinkedHashSet<>();
    for (String word : text.split(" ")) {
      int[] signs = word.codePoints().toArray();
      for (int length : LONGER) {
        grams.addAll(ofLength(length, signs));
      }
    }
    return grams;
  }

  /** The longest grams that a text must have to contain this word. */
  static Set<String> longestFor(String word) {
    int[] signs = word.codePoints().toArray();
    for (int i = LONGER.length - 1; i >= 0; i--) {
      if (signs.length >= LONGER[i]) {
        return ofLength(LONGER[i], signs);
      }
    }
    return neededFor(word);
  }

  private static Set<String> ofLength(int length, int[] signs) {
    Set<String> grams = new LinkedHashSet<>();
    for (int i = 0; i + length <= signs.length; i++) {
      grams.add(new String(signs, i, length));
    }
    return grams;
  }

  /** All grams of a normalised text, under which it is indexed. */
  static Set<String> of(String text) {
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
  static Set<String> neededFor(String word) {
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
