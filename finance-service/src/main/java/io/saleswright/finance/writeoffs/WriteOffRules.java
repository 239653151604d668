package io.saleswright.finance.writeoffs;

import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the company's policy says about differences.
 *
 * @param version version of the policy that these rules come from
 * @param differences what counts as small, by currency
 */
public record WriteOffRules(int version, List<SmallDifference> differences) {

  public WriteOffRules {
    differences = List.copyOf(differences);
  }

  /**
   * Lets only small differences pass.
   *
   * @param before what was written off of the order before, and still counts
   * @throws RuleViolation when it is too large, or the currency has no limit
   */
  void mustBeSmall(Money amount, Money before, Money total) {
    Money most = of(amount.currency()).most(total);
    if (!most.covers(before.plus(amount))) {
      throw WriteOffRefusal.DIFFERENCE_TOO_LARGE.violation(Map.of("most", most.toString()));
    }
  }

  /**
   * Lets nobody pass alone who had a hand in it before, unless it is very little (FIN-16).
   *
   * @throws RuleViolation when it is more than that, and they had
   */
  void mustBeAnother(Money amount, Authors hands, String by) {
    Optional<Money> alone =
        differences.stream()
            .map(SmallDifference::alone)
            .filter(limit -> limit.currency().equals(amount.currency()))
            .findFirst();
    boolean little = alone.isPresent() && alone.get().covers(amount);
    if (!little && hands.include(by)) {
      throw WriteOffRefusal.OWN_DIFFERENCE.violation(
          Map.of("alone", alone.orElse(Money.zero(amount.currency())).toString()));
    }
  }

  /** What is written off at most of an order with this total; nothing without a limit. */
  Money mostOf(Money total) {
    return differences.stream()
        .filter(each -> each.limit().currency().equals(total.currency()))
        .findFirst()
        .map(each -> each.most(total))
        .orElse(Money.zero(total.currency()));
  }

  private SmallDifference of(String currency) {
    return differences.stream()
        .filter(each -> each.limit().currency().equals(currency))
        .findFirst()
        .orElseThrow(WriteOffRefusal.NO_DIFFERENCE_LIMIT::violation);
  }
}
