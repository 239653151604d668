package io.saleswright.finance.orderbooks.web;

import io.saleswright.finance.orderbooks.Agreement;
import io.saleswright.finance.orderbooks.Compared;
import io.saleswright.finance.orderbooks.Freight;
import io.saleswright.finance.orderbooks.OrderBook;
import io.saleswright.finance.orderbooks.OrderBookDesk.Told;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of an order side by side, tax included (FIN-11).
 *
 * @param state UNCONFIRMED, or CONFIRMED when both sides have confirmed just these amounts
 * @param shippedOn the day on which it left the house
 * @param differences what differs, and by how much
 * @param explanations why, oldest first
 * @param confirmations who confirmed, and whether amounts are still the same
 * @param freights what shipping cost, and who pays it (FIN-13)
 */
record OrderBookView(
    String orderId,
    String orderNumber,
    String customerId,
    String salesperson,
    LocalDate placedOn,
    @Nullable LocalDate shippedOn,
    String state,
    Money ordered,
    Money shipped,
    Money signed,
    Money invoiced,
    Money credited,
    Money paid,
    List<Differing> differences,
    List<Explained> explanations,
    List<Confirmed> confirmations,
    List<Posted> freights) {

  /** NOT_SHIPPED, NOT_INVOICED or NOT_PAID, with the amount. */
  record Differing(String difference, Money amount) {}

  /** Why amounts differ. */
  record Explained(String difference, String reason, String by, Instant at) {}

  /** That CLERK or FINANCE confirmed. */
  record Confirmed(String side, String by, Instant at) {}

  /** What a shipment cost. */
  record Posted(
      String id,
      Money amount,
      String payer,
      LocalDate on,
      @Nullable String reference,
      String by,
      boolean counts) {

    static Posted of(Freight freight) {
      return new Posted(
          freight.id(),
          freight.amount(),
          freight.payer().name(),
          freight.on(),
          freight.reference(),
          freight.by(),
          freight.reversal() == null);
    }
  }

  static OrderBookView of(Told told) {
    Receivable receivable = told.order().state();
    OrderBook book = told.book();
    Compared amounts = told.amounts();
    Agreement agreement = book.agreement();
    return new OrderBookView(
        told.order().id(),
        receivable.order().number(),
        receivable.order().customerId(),
        receivable.order().salesperson(),
        receivable.order().placedOn(),
        book.shippedOn(),
        told.stage().name(),
        amounts.ordered(),
        amounts.shipped(),
        amounts.signed(),
        amounts.invoiced(),
        amounts.credited(),
        amounts.paid(),
        amounts.differences().entrySet().stream()
            .map(one -> new Differing(one.getKey().name(), one.getValue()))
            .toList(),
        agreement.explanations().stream()
            .map(one -> new Explained(one.difference().name(), one.reason(), one.by(), one.at()))
            .toList(),
        agreement.confirmations().stream()
            .map(one -> new Confirmed(one.side().name(), one.by(), one.at()))
            .toList(),
        book.freights().stream().map(Posted::of).toList());
  }
}
