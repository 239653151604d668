package io.saleswright.finance.payments;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.util.List;

/**
 * A payment does not count any more, such as after a bounced cheque or a wrong entry (FIN-16).
 *
 * @param paymentId identity of the payment
 * @param customerId whose payment
 * @param amount how much it was
 * @param released what had been allocated and covers nothing now
 * @param reason why, in the words of whoever reversed it
 * @param by staff id of whoever reversed it
 */
@EventType("finance.PaymentReversed.v1")
public record PaymentReversed(
    String paymentId,
    String customerId,
    Money amount,
    List<Released> released,
    String reason,
    String by) {

  public PaymentReversed {
    released = List.copyOf(released);
  }

  /**
   * What one order's receivable loses.
   *
   * @param orderId identity of the order
   * @param amount how much
   */
  public record Released(String orderId, Money amount) {}
}
