package io.saleswright.complaint.goods;

import java.time.Instant;
import java.util.List;

/**
 * What the order service told of a sign-off. Which remarks there are is never told.
 *
 * @param orderId the order
 * @param number how people call it
 * @param customerId whose order it is
 * @param withRemarks whether the customer had remarks on the goods
 * @param shortLines numbers of the lines of which not all was accepted
 * @param at when it was recorded
 * @param by staff id of who recorded it
 */
public record SignOff(
    String orderId,
    String number,
    String customerId,
    boolean withRemarks,
    List<Integer> shortLines,
    Instant at,
    String by) {

  public SignOff {
    shortLines = List.copyOf(shortLines);
  }
}
