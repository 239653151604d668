package io.saleswright.customer.complaints.web;

import io.saleswright.customer.complaints.FiledComplaint;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A complaint in a customer's file.
 *
 * @param complaintId identity of the complaint
 * @param number what people call it
 * @param kind what it is about
 * @param severity how bad it is
 * @param state OPEN, RESOLVED, CLOSED or WITHDRAWN
 * @param orderId the order that it is about
 * @param receivedAt when it reached us
 * @param score how content the customer was in the end, from 1 to 5
 * @param reopened how often it was not really solved
 */
record FiledComplaintView(
    String complaintId,
    String number,
    String kind,
    String severity,
    String state,
    @Nullable String orderId,
    Instant receivedAt,
    @Nullable Integer score,
    int reopened) {

  static FiledComplaintView of(FiledComplaint filed) {
    return new FiledComplaintView(
        filed.id(),
        filed.number(),
        filed.kind(),
        filed.severity(),
        filed.state(),
        filed.orderId(),
        filed.receivedAt(),
        filed.score(),
        filed.reopened());
  }
}
