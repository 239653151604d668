package io.saleswright.finance.matching;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What could be numbers of orders and invoices in a text that a payer wrote.
 *
 * @param exact those that are written as they are
 * @param guessed those that come out when hyphens are put in and blanks left out
 */
public record PaperNumbers(Set<String> exact, Set<String> guessed) {

  private static final int MOST = 40;
  private static final Pattern WORD = Pattern.compile("[A-Z0-9][A-Z0-9._/-]{2,38}[A-Z0-9]");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern DATED = Pattern.compile("([A-Z]{1,5})-?([0-9]{8})-?([0-9]{3,6})");
  private static final Pattern IN_SERIES =
      Pattern.compile("(INV)-?([A-Z0-9]{1,8}?)-?(20[0-9]{2})-?([0-9]{8})(?![0-9])");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  public PaperNumbers {
    exact = Set.copyOf(exact);
    guessed = Set.copyOf(guessed);
  }

  /** Those in a text: full-width signs, small letters and every dash are read as the plain ones. */
  public static PaperNumbers in(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("[\\p{Pd}\\u2212]", "-")
            .toUpperCase(Locale.ROOT);
    Set<String> exact = new LinkedHashSet<>();
    Matcher words = WORD.matcher(plain);
    while (exact.size() < MOST && words.find()) {
      if (DIGIT.matcher(words.group()).find()) {
        exact.add(words.group());
      }
    }
    Set<String> guessed = new LinkedHashSet<>();
    dated(plain, guessed);
    dated(BLANKS.matcher(plain).replaceAll(""), guessed);
    guessed.removeAll(exact);
    return new PaperNumbers(exact, guessed);
  }

  private static void dated(String text, Set<String> found) {
    Matcher numbers = DATED.matcher(text);
    while (found.size() < MOST && numbers.find()) {
      found.add(numbers.group(1) + "-" + numbers.group(2) + "-" + numbers.group(3));
    }
    Matcher invoices = IN_SERIES.matcher(text);
    while (found.size() < MOST && invoices.find()) {
      found.add(
          String.join(
              "-", invoices.group(1), invoices.group(2), invoices.group(3), invoices.group(4)));
    }
  }

  /** All of them. */
  public Set<String> all() {
    Set<String> both = new LinkedHashSet<>(exact);
    both.addAll(guessed);
    return both;
  }
}
