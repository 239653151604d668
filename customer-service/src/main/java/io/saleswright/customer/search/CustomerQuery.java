package io.saleswright.customer.search;

import io.saleswright.customer.profile.CustomerClass;
import io.saleswright.customer.profile.CustomerKind;
import io.saleswright.platform.search.SearchWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which customers somebody looks for. Each of the words must be found somewhere in the file.
 *
 * @param words words to be found
 * @param contactsToo whether contacts are searched as well
 * @param region the sales region, or null for any
 * @param owner staff id of the responsible person, or null for any
 * @param kind what the customer is to us, or null for any
 * @param channel the sales channel, or null for any
 * @param customerClass the customer's class, or null for any
 */
public record CustomerQuery(
    List<SearchWord> words,
    boolean contactsToo,
    @Nullable String region,
    @Nullable String owner,
    @Nullable CustomerKind kind,
    @Nullable String channel,
    @Nullable CustomerClass customerClass) {

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
      @Nullable CustomerKind kind,
      @Nullable String channel,
      @Nullable CustomerClass customerClass,
      boolean contactsToo) {
    List<SearchWord> words = typed == null ? List.of() : SearchWord.of(typed);
    return new CustomerQuery(words, contactsToo, region, owner, kind, channel, customerClass);
  }
}
