package io.saleswright.order.shipping;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The customer signed for the goods, with or without remarks on them (ORD-30, ORD-31).
 *
 * @param invoiceTitleMark fingerprint of the invoice title that was verified with the customer
 *     (FIN-02), so that finance notices another one; absent where there is no title
 * @param shortage what the goods that were not accepted cost, in the order's prices, so that
 *     finance gives their money back (FIN-18); absent when all was accepted
 * @param shortLines what of which line was not accepted; absent when all was accepted
 */
@EventType("order.OrderSigned.v1")
public record OrderSigned(
    String orderId,
    String number,
    long revision,
    String customerId,
    LocalDate signedOn,
    boolean withRemarks,
    Money total,
    @Nullable String invoiceTitleMark,
    @Nullable Money shortage,
    @Nullable List<ShortLine> shortLines,
    String by) {

  /**
   * So much of a line was not accepted.
   *
   * @param line number of the line
   * @param quantity how many units
   */
  public record ShortLine(int line, BigDecimal quantity) {}
}
