package io.saleswright.finance.spending;

import io.saleswright.finance.commitments.AccountKey;
import io.saleswright.platform.kernel.Money;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is held, or paid, of one account.
 *
 * @param key the account
 * @param amount how much
 */
public record Holding(AccountKey key, Money amount) {

  private static final Comparator<Holding> BY_MONTH =
      Comparator.comparing((Holding each) -> each.key().year())
          .thenComparing(each -> each.key().month());

  /**
   * What is needed to have both, the oldest month first: of each account the greater of the two.
   */
  static List<Holding> covering(List<Holding> some, List<Holding> others) {
    return Stream.concat(some.stream(), others.stream())
        .map(Holding::key)
        .distinct()
        .map(key -> new Holding(key, of(some, key).max(of(others, key))))
        .sorted(BY_MONTH)
        .toList();
  }

  /** How much of an account these are. */
  static Money of(List<Holding> all, AccountKey key) {
    Money nothing = Money.zero(all.getFirst().amount().currency());
    return all.stream()
        .filter(each -> each.key().equals(key))
        .map(Holding::amount)
        .reduce(nothing, Money::plus);
  }

  /** What these come to. */
  static Money sum(List<Holding> all) {
    return all.stream().map(Holding::amount).reduce(Money::plus).orElseThrow();
  }
}
