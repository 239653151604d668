package io.saleswright.finance.invoices;

import io.saleswright.finance.orders.NetPrice;
import io.saleswright.finance.orders.OrderOwner;
import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the invoice of an order whose goods were signed for (FIN-07).
 *
 * @param orderId identity of the order
 * @param orderNumber the order's number for people
 * @param customerId who is invoiced
 * @param owner whose order it is, and with it the invoice
 * @param gross what it is over, tax included, with the decimals of its currency
 * @param netPrice how gross came about when the order's prices exclude tax; null when they include
 *     it, whatever the rate
 * @param titleMark fingerprint of the title that was verified with the customer; null when none was
 */
public record RequestInvoice(
    String orderId,
    String orderNumber,
    String customerId,
    OrderOwner owner,
    Money gross,
    @Nullable NetPrice netPrice,
    @Nullable String titleMark) {

  /** Asks for the invoice of an order whose prices include tax. */
  public static RequestInvoice overGross(
      String orderId, String orderNumber, String customerId, OrderOwner owner, Money gross) {
    return new RequestInvoice(orderId, orderNumber, customerId, owner, gross, null, null);
  }

  /** Asks for the invoice of an order whose prices exclude tax. */
  public static RequestInvoice overNet(
      String orderId, String orderNumber, String customerId, OrderOwner owner, NetPrice price) {
    return new RequestInvoice(orderId, orderNumber, customerId, owner, price.gross(), price, null);
  }

  /** The same for an order whose title was verified with the customer (FIN-02). */
  public RequestInvoice entitled(@Nullable String mark) {
    return new RequestInvoice(orderId, orderNumber, customerId, owner, gross, netPrice, mark);
  }

  /**
   * @throws IllegalArgumentException when the amount is negative or not rounded
   */
  public RequestInvoice {
    if (gross.isNegative() || !gross.isOnPaper()) {
      throw new IllegalArgumentException("gross must be a document's amount and not negative");
    }
  }
}
