package io.saleswright.order.contracts;

import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.contracts.Difference.Kind;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares an order with its contract, line by line (ORD-11). */
final class ContractCheck {

  private ContractCheck() {}

  /**
   * In what an order differs.
   *
   * @param others what other orders hold of the contract
   */
  static List<Difference> of(ContractTerms terms, OrderAsk ask, Taken others) {
    if (!ask.customerId().equals(terms.customerId())) {
      // Nothing more is said of somebody else's contract.
      return List.of(Difference.of(Kind.CUSTOMER));
    }
    List<Difference> all = new ArrayList<>();
    note(all, terms.ended() || !terms.period().includes(ask.on()), Difference.of(Kind.PERIOD));
    note(all, ask.taxIncluded() != terms.taxIncluded(), Difference.of(Kind.TAX));
    note(all, !isPaidAs(terms, ask), Difference.of(Kind.PAYMENT_TERMS));
    Map<String, BigDecimal> taken = new HashMap<>();
    for (OrderAsk.Goods line : ask.goods()) {
      compare(terms, line, others, taken, all);
    }
    note(all, exceeds(terms, ask, others), Difference.of(Kind.AMOUNT));
    return List.copyOf(all);
  }

  private static boolean isPaidAs(ContractTerms terms, OrderAsk ask) {
    PaymentTerms agreed = terms.payment();
    if (agreed == null) {
      return true;
    }
    BigDecimal one = agreed.depositPercent();
    BigDecimal other = ask.payment().depositPercent();
    boolean sameDeposit = one == null ? other == null : other != null && one.compareTo(other) == 0;
    return agreed.kind() == ask.payment().kind()
        && sameDeposit
        && Objects.equals(agreed.creditDays(), ask.payment().creditDays());
  }

  private static void compare(
      ContractTerms terms,
      OrderAsk.Goods line,
      Taken others,
      Map<String, BigDecimal> taken,
      List<Difference> all) {
    String product = line.productId();
    if (!terms.promises(product)) {
      all.add(Difference.in(line.line(), Kind.PRODUCT));
      return;
    }
    boolean priced = terms.lines().isEmpty() || isPriced(terms, line);
    note(all, !priced, Difference.in(line.line(), Kind.PRICE));
    BigDecimal sum = taken.merge(product, line.quantity(), BigDecimal::add).add(others.of(product));
    boolean fits = terms.boundOf(product).map(bound -> sum.compareTo(bound) <= 0).orElse(true);
    note(all, !fits, Difference.in(line.line(), Kind.QUANTITY));
  }

  private static boolean isPriced(ContractTerms terms, OrderAsk.Goods line) {
    return terms.lines().stream()
        .filter(promised -> promised.productId().equals(line.productId()))
        .anyMatch(promised -> promised.isPriceOf(line));
  }

  private static boolean exceeds(ContractTerms terms, OrderAsk ask, Taken others) {
    Money limit = terms.amountLimit();
    if (limit == null) {
      return false;
    }
    if (!limit.currency().equals(ask.total().currency())) {
      return true;
    }
    Money held = others.in(limit.currency()).orElse(Money.zero(limit.currency()));
    return held.plus(ask.total()).amount().compareTo(limit.amount()) > 0;
  }

  private static void note(List<Difference> all, boolean differs, Difference difference) {
    if (differs) {
      all.add(difference);
    }
  }
}
