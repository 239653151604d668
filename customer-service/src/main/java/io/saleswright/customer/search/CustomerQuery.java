package io.saleswright.customer.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which customers somebody looks for. Each of the words must be found somewhere in the file.
 *
 * @param words words to be found, in the form that is compared
 * @param contactsToo whether contacts are searched as well
 * @param region the sales region, or null for any
 * @param owner staff id of the responsible person, or null for any
 */
public record CustomerQuery(
    List<Word> words, boolean contactsToo, @Nullable String region, @Nullable String owner) {

  public CustomerQuery {
    words = List.copyOf(words);
  }

  /**
   * Makes a query from what was typed.
   *
   * @param typed what is looked for, or null for everything
   */
  public static CustomerQuery of(
      @Nullable String typed,
      @Nullable String region,
      @Nullable String owner,
      boolean contactsToo) {
    List<Word> words =
        typed == null
            ? List.of()
            : SearchText.words(typed).stream()
                .map(word -> new Word(word, List.copyOf(Grams.neededFor(word))))
                .toList();
    return new CustomerQuery(words, contactsToo, region, owner);
  }

  /**
   * A word to be found.
   *
   * @param text the word
   * @param grams what a text must have to contain it
   */
  public record Word(String text, List<String> grams) {

    public Word {
      grams = List.copyOf(grams);
    }
  }
}
