package io.saleswright.order.ordering;

import io.saleswright.order.content.Delivery;
import io.saleswright.order.content.PaymentTerms;
import io.saleswright.order.content.Project;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The wish to order, or to correct what was ordered before it is verified.
 *
 * @param customerId who orders
 * @param project what it belongs to at the customer's
 * @param salesperson staff id of the salesperson to whom it belongs; if absent the caller who
 *     places it, and when it is corrected the one it has
 * @param lines what is ordered
 * @param terms how it is paid and invoiced
 * @param requestedShipDate when the goods shall leave
 * @param delivery where they go
 * @param priceReason why prices deviate from the catalogue, if they do (PRD-05)
 */
public record PlaceOrder(
    String customerId,
    Project project,
    @Nullable String salesperson,
    List<Item> lines,
    Terms terms,
    LocalDate requestedShipDate,
    Delivery delivery,
    @Nullable String priceReason) {

  /** The products that are wanted, each once. */
  Set<String> productIds() {
    return lines.stream().map(Item::productId).collect(Collectors.toSet());
  }

  /**
   * How it shall be paid and invoiced, as far as somebody said; the rest is the contract's, and the
   * customer's.
   *
   * @param payment how it is paid
   * @param taxIncluded whether prices include tax; without a contract they don't unless it is said
   * @param invoiceTitle to whom the invoice goes
   */
  public record Terms(
      @Nullable PaymentTerms payment,
      @Nullable Boolean taxIncluded,
      @Nullable String invoiceTitle) {}

  /**
   * One wanted line.
   *
   * @param productId id in the catalogue
   * @param specification what is agreed beyond the catalogue, if anything
   * @param quantity how many units
   * @param unitPrice agreed price; if absent that of the contract, or else of the list
   * @param discountPercent agreed discount
   */
  public record Item(
      String productId,
      @Nullable String specification,
      BigDecimal quantity,
      @Nullable Money unitPrice,
      BigDecimal discountPercent) {}
}
