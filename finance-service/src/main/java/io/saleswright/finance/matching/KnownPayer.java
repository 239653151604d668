package io.saleswright.finance.matching;

import io.saleswright.platform.search.SearchText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Under which names and from which accounts a customer pays, as far as we know.
 *
 * @param names their names, as invoices and earlier transfers have them
 * @param accounts the accounts from which their money came
 */
public record KnownPayer(List<String> names, List<String> accounts) {

  /** A customer of whom nothing is known. */
  public static final KnownPayer UNKNOWN = new KnownPayer(List.of(), List.of());

  /** So short a name is a part of too many others. */
  private static final int TELLING = 4;

  public KnownPayer {
    names = List.copyOf(names);
    accounts = List.copyOf(accounts);
  }

  /** Whether nothing is known. */
  public boolean isUnknown() {
    return names.isEmpty() && accounts.isEmpty();
  }

  /** Whether one of the accounts is this one, however it is spaced. */
  boolean hasAccount(@Nullable String account) {
    return account != null
        && accounts.stream().anyMatch(known -> plain(known).equals(plain(account)));
  }

  /**
   * Whether one of the names is this one: width, case, accents, signs and blanks make no
   * difference, and neither does whether a Chinese name is written by its sounds.
   */
  boolean hasName(@Nullable String name) {
    return name != null && names.stream().anyMatch(known -> isSame(known, name));
  }

  /** Whether one of the names is a part of this one, or this one a part of it. */
  boolean hasLikeName(@Nullable String name) {
    return name != null && names.stream().anyMatch(known -> isLike(plain(known), plain(name)));
  }

  /** Whether this is the customer themselves, by name or account. */
  public boolean isPaidBy(@Nullable String name, @Nullable String account) {
    return hasAccount(account) || hasName(name);
  }

  private static boolean isSame(String one, String other) {
    String known = plain(one);
    String told = plain(other);
    return !known.isEmpty()
        && (known.equals(told) || SearchText.sounds(one).equals(SearchText.sounds(other)));
  }

  private static boolean isLike(String known, String told) {
    String shorter = known.length() < told.length() ? known : told;
    String longer = known.length() < told.length() ? told : known;
    return shorter.length() >= TELLING && longer.contains(shorter);
  }

  private static String plain(String text) {
    return SearchText.letters(text);
  }
}
