package io.saleswright.finance.receivables;

import io.saleswright.finance.orders.OrderOwner;
import io.saleswright.finance.orders.PriceTax;
import io.saleswright.finance.orders.SalesUnit;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an order became another.
 *
 * @param revision revision of the order after the change
 * @param salesperson staff id of the salesperson now; null when they are the same as before
 * @param unit the salesperson's team and the order's region now, unknown when the order does not
 *     tell
 * @param total what the order amounts to now
 * @param tax what the order says of the tax on its prices
 * @param terms how it is paid now
 * @param shipOn the day on which the customer wants the goods shipped now
 * @param contractId the contract that it is under now; null when under none
 */
public record OrderChange(
    long revision,
    @Nullable String salesperson,
    SalesUnit unit,
    Money total,
    PriceTax tax,
    PaymentTerms terms,
    LocalDate shipOn,
    @Nullable String contractId) {

  /** A change after which it is under no contract. */
  public OrderChange(
      long revision,
      @Nullable String salesperson,
      SalesUnit unit,
      Money total,
      PriceTax tax,
      PaymentTerms terms,
      LocalDate shipOn) {
    this(revision, salesperson, unit, total, tax, terms, shipOn, null);
  }

  /**
   * Whose the order is after the change. One that does not tell the unit leaves it as it was, but
   * takes it away with the salesperson: the team of somebody else must not see the order.
   */
  OrderOwner ownerAfter(OrderOwner before) {
    String now = salesperson == null ? before.salesperson() : salesperson;
    boolean stays = !unit.isKnown() && now.equals(before.salesperson());
    return new OrderOwner(now, stays ? before.unit() : unit.sharedBy(before.unit().sharedWith()));
  }
}
