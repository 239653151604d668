package io.saleswright.order.ordering;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was ordered, and on which terms: the 13 items of ORD-02. An edit makes a new revision; after
 * verification only an approved change request does (ORD-34).
 *
 * @param customer who ordered
 * @param projectName the project it is for, if any
 * @param contractNumber the contract it is under, if any
 * @param salesperson staff id of the salesperson to whom the order belongs (ORD-39)
 * @param lines what is ordered, at least one line
 * @param paymentTerms how it is paid
 * @param taxIncluded whether unit prices include tax; if not, the customer owes the tax on top of
 *     the total (FIN-02)
 * @param invoiceTitle name for the invoice, required when tax is included (FIN-02)
 * @param requestedShipDate when the customer needs the goods to leave (ORD-16)
 * @param delivery where they go
 */
public record OrderContent(
    CustomerRef customer,
    @Nullable String projectName,
    @Nullable String contractNumber,
    String salesperson,
    List<OrderLine> lines,
    PaymentTerms paymentTerms,
    boolean taxIncluded,
    @Nullable String invoiceTitle,
    LocalDate requestedShipDate,
    Delivery delivery) {

  public OrderContent {
    lines = List.copyOf(lines);
  }

  /** The amount of the order: the exact line nets added, rounded once. */
  public Money total() {
    BigDecimal exact =
        lines.stream().map(OrderLine::exactNet).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Money.rounding(exact, currency());
  }

  /** The one currency of all lines. */
  private String currency() {
    List<String> currencies =
        lines.stream().map(line -> line.unitPrice().currency()).distinct().toList();
    if (currencies.size() != 1) {
      throw new IllegalStateException("an order has lines of one currency, not of " + currencies);
    }
    return currencies.getFirst();
  }

  OrderContent with(CustomerRef confirmed) {
    return new OrderContent(
        confirmed,
        projectName,
        contractNumber,
        salesperson,
        lines,
        paymentTerms,
        taxIncluded,
        invoiceTitle,
        requestedShipDate,
        delivery);
  }

  OrderContent with(List<OrderLine> changedLines, LocalDate changedShipDate) {
    return new OrderContent(
        customer,
        projectName,
        contractNumber,
        salesperson,
        changedLines,
        paymentTerms,
        taxIncluded,
        invoiceTitle,
        changedShipDate,
        delivery);
  }
}
