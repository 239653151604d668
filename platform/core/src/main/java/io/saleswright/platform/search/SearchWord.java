package io.saleswright.platform.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Something that somebody typed and that must be found, in one of several ways.
 *
 * @param ways as what it may be found
 */
public record SearchWord(Set<Way> ways) {

  private static final Pattern NUMBER = Pattern.compile("[+(]*[0-9][0-9()+./\\- ]*");
  private static final Pattern SIGNS_WITHIN =
      Pattern.compile("[\\p{L}\\p{N}][^\\p{L}\\p{N}]+[\\p{L}\\p{N}]");
  private static final Pattern CHINA = Pattern.compile("(?:\\+|00)86.*");
  private static final int COUNTRY_CODE = 2;
  private static final int SHORTEST_HALF = 3;
  private static final int SHORTEST_PHONE = 6;

  public SearchWord {
    ways = Set.copyOf(ways);
  }

  /**
   * One way to find a word.
   *
   * @param text what must be part of a line
   * @param phone whether of a telephone number; of any other text otherwise
   */
  public record Way(String text, boolean phone) {

    /** The grams of a line that contains the text. */
    public Set<String> grams() {
      return grams(Grams::neededFor);
    }

    /** The same of a line that has longer ones, too: those that the fewest lines have. */
    public Set<String> longGrams() {
      return grams(Grams::longestFor);
    }

    private Set<String> grams(Function<String, Set<String>> of) {
      Set<String> grams = new LinkedHashSet<>();
      for (String part : text.split(" ")) {
        grams.addAll(of.apply(part));
      }
      return grams;
    }
  }

  /**
   * All that was typed. Digits with signs are a telephone number only when they look like one, and
   * are searched as any other text all the same: {@code 7-11} is a name.
   *
   * @return each must be found; empty when nothing was typed that could be searched
   */
  public static List<SearchWord> of(String typed) {
    String text = SearchText.normalised(typed);
    // A number may be typed in groups; each group may also be found for itself.
    boolean inGroups = text.indexOf(' ') >= 0 && looksLikePhone(text);
    List<Way> whole = inGroups ? phone(text) : List.of();
    return Arrays.stream(text.split(" "))
        .filter(word -> !word.isEmpty())
        .distinct()
        .map(word -> word(word, whole))
        .toList();
  }

  private static SearchWord word(String word, List<Way> partOf) {
    Set<Way> ways = new LinkedHashSet<>(partOf);
    ways.add(new Way(word, false));
    if (SIGNS_WITHIN.matcher(word).find()) {
      ways.add(new Way(SearchText.letters(word), false));
    }
    if (looksLikePhone(word)) {
      ways.addAll(phone(word));
    }
    return new SearchWord(ways);
  }

  /** Digits alone are any part of a number; with signs there are as many as a number has. */
  private static boolean looksLikePhone(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return false;
    }
    int digits = SearchText.digits(text).length();
    return digits >= (digits == text.length() ? SHORTEST_HALF : SHORTEST_PHONE);
  }

  private static List<Way> phone(String text) {
    List<Way> ways = new ArrayList<>();
    String digits = SearchText.digits(text);
    ways.add(new Way(digits, true));
    if (CHINA.matcher(text).matches()) {
      String national = digits.substring(digits.indexOf("86") + COUNTRY_CODE);
      if (national.length() >= SHORTEST_PHONE) {
        ways.add(new Way(national, true));
      }
    }
    return ways;
  }
}
