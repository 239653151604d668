package io.saleswright.customer.aftersales.web;

import io.saleswright.customer.aftersales.FiledService;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * After-sales service in a customer's file.
 *
 * @param id identity of the case or call
 * @param kind CASE or CALL
 * @param number what people call it
 * @param state RECORDED, GUIDANCE, VISIT, SOLVED, CLOSED or WITHDRAWN of a case, ASKED of a call
 * @param orderId the order that it is about
 * @param productId the product that it is about
 * @param at when it was recorded
 * @param score how content the customer was when they were asked last, from 1 to 5
 * @param reopened how often the problem was not really solved
 */
record FiledServiceView(
    String id,
    String kind,
    String number,
    String state,
    @Nullable String orderId,
    @Nullable String productId,
    Instant at,
    @Nullable Integer score,
    int reopened) {

  static FiledServiceView of(FiledService filed) {
    return new FiledServiceView(
        filed.id(),
        filed.kind().name(),
        filed.number(),
        filed.state(),
        filed.orderId(),
        filed.productId(),
        filed.at(),
        filed.score(),
        filed.reopened());
  }
}
