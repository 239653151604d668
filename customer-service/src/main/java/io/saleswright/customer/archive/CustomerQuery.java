package io.saleswright.customer.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which customers somebody looks for. Each of the words must be found somewhere in the file.
 *
 * @param words words to be found, in the form that is compared
 * @param contactsToo whether contacts are searched as well
 * @param region the sales region, or null for any
 * @param owner staff id of the responsible person, or null for any
 * @param scope whose customers may be found
 */
public record CustomerQuery(
    List<Word> words,
    boolean contactsToo,
    @Nullable String region,
    @Nullable String owner,
    Scope scope) {

  public CustomerQuery {
    words = List.copyOf(words);
  }

  /**
   * Makes a query from what was typed. Contacts are searched only if the caller may see them
   * wherever he may see the customer: a hit would tell of them.
   *
   * @param typed what is looked for, or null for everything
   */
  static CustomerQuery of(
      @Nullable String typed, @Nullable String region, @Nullable String owner, Rights rights) {
    List<Word> words =
        typed == null
            ? List.of()
            : SearchText.words(typed).stream()
                .map(word -> new Word(word, List.copyOf(SearchText.gramsOf(word))))
                .toList();
    boolean contactsToo = rights.scope().equals(rights.contactScope());
    return new CustomerQuery(words, contactsToo, region, owner, rights.scope());
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
