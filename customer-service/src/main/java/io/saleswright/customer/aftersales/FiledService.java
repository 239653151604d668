package io.saleswright.customer.aftersales;

import io.saleswright.platform.kernel.Place;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case of after-sales service, or a call without one, as the customer's file shows it.
 *
 * @param id identity of the case or call
 * @param kind what it is
 * @param number what people call it
 * @param state RECORDED, GUIDANCE, VISIT, SOLVED, CLOSED or WITHDRAWN of a case, ASKED of a call
 * @param orderId the order that it is about; null when it is about none
 * @param productId the product that it is about; null when it is about none
 * @param at when it was recorded
 * @param score how content the customer was when they were asked last; null before
 * @param reopened how often the problem was not really solved
 */
public record FiledService(
    String id,
    Kind kind,
    String number,
    String state,
    @Nullable String orderId,
    @Nullable String productId,
    Instant at,
    @Nullable Integer score,
    int reopened) {

  /** What stands in the file. */
  public enum Kind {
    /** A problem for which the customer asked help. */
    CASE,
    /** The customer was asked how they get on. */
    CALL
  }

  /** Its place in the list. */
  public Place place() {
    return new Place(at, id);
  }
}
