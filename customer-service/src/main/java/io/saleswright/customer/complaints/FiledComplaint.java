package io.saleswright.customer.complaints;

import io.saleswright.platform.kernel.Place;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as the customer's file shows it.
 *
 * @param id identity of the complaint
 * @param number what people call it
 * @param kind what it is about
 * @param severity how bad it is
 * @param state OPEN, RESOLVED, CLOSED or WITHDRAWN
 * @param orderId the order that it is about; null when it is about none
 * @param receivedAt when it reached us
 * @param score how content the customer was in the end; null when they did not say
 * @param reopened how often it was not really solved
 */
public record FiledComplaint(
    String id,
    String number,
    String kind,
    String severity,
    String state,
    @Nullable String orderId,
    Instant receivedAt,
    @Nullable Integer score,
    int reopened) {

  /** Its place in the list. */
  public Place place() {
    return new Place(receivedAt, id);
  }
}
