package io.saleswright.finance.receivables;

import io.saleswright.finance.orders.NetPrice;
import io.saleswright.finance.orders.OrderOwner;
import io.saleswright.finance.orders.SalesUnit;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What finance knows of an order.
 *
 * @param orderId identity of the order, and of its receivable
 * @param number the order's number for people
 * @param revision revision of the order that total and terms belong to
 * @param customerId who owes the money
 * @param salesperson staff id of the salesperson
 * @param unit the salesperson's team and the order's region; null in what was stored before orders
 *     told them
 * @param total what is owed, tax included, with the decimals of its currency
 * @param placedOn the day on which the order came in
 * @param shipOn the day on which the customer wants the goods shipped
 * @param signedOn the day on which the customer signed for the goods, null before
 * @param netPrice how the total came about when the order's prices exclude tax; null when they
 *     include it (FIN-02)
 * @param contractId the contract that it was ordered under; null when under none, or in what was
 *     stored before orders told it
 */
public record OrderFacts(
    String orderId,
    String number,
    long revision,
    String customerId,
    String salesperson,
    @Nullable SalesUnit unit,
    Money total,
    LocalDate placedOn,
    LocalDate shipOn,
    @Nullable LocalDate signedOn,
    @Nullable NetPrice netPrice,
    @Nullable String contractId) {

  /** An order under no contract. */
  public OrderFacts(
      String orderId,
      String number,
      long revision,
      String customerId,
      String salesperson,
      @Nullable SalesUnit unit,
      Money total,
      LocalDate placedOn,
      LocalDate shipOn,
      @Nullable LocalDate signedOn,
      @Nullable NetPrice netPrice) {
    this(
        orderId,
        number,
        revision,
        customerId,
        salesperson,
        unit,
        total,
        placedOn,
        shipOn,
        signedOn,
        netPrice,
        null);
  }

  /** The same order under a contract. */
  public OrderFacts under(@Nullable String contract) {
    return new OrderFacts(
        orderId,
        number,
        revision,
        customerId,
        salesperson,
        unit,
        total,
        placedOn,
        shipOn,
        signedOn,
        netPrice,
        contract);
  }

  /**
   * @throws IllegalArgumentException when the total is negative or not rounded
   */
  public OrderFacts {
    if (total.isNegative() || !total.isOnPaper()) {
      throw new IllegalArgumentException("total must be a document's amount and not negative");
    }
  }

  /** Whose it is. */
  public OrderOwner owner() {
    return new OrderOwner(salesperson, unit == null ? SalesUnit.UNKNOWN : unit);
  }

  OrderFacts changed(OrderChange change) {
    return new OrderFacts(
            orderId,
            number,
            change.revision(),
            customerId,
            salesperson,
            unit,
            change.total(),
            placedOn,
            change.shipOn(),
            signedOn,
            null,
            change.contractId())
        .belongingTo(change.ownerAfter(owner()));
  }

  /** The same order with the tax put on top of its total, which excludes it. */
  OrderFacts taxedAt(BigDecimal rate) {
    NetPrice price = new NetPrice(total, rate);
    return new OrderFacts(
        orderId,
        number,
        revision,
        customerId,
        salesperson,
        unit,
        price.gross(),
        placedOn,
        shipOn,
        signedOn,
        price,
        contractId);
  }

  OrderFacts signed(LocalDate on) {
    return new OrderFacts(
        orderId,
        number,
        revision,
        customerId,
        salesperson,
        unit,
        total,
        placedOn,
        shipOn,
        on,
        netPrice,
        contractId);
  }

  OrderFacts belongingTo(OrderOwner owner) {
    return new OrderFacts(
        orderId,
        number,
        revision,
        customerId,
        owner.salesperson(),
        owner.unit(),
        total,
        placedOn,
        shipOn,
        signedOn,
        netPrice,
        contractId);
  }
}
