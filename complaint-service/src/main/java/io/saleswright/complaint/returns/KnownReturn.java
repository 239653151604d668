package io.saleswright.complaint.returns;

/**
 * A return as the complaint shows it.
 *
 * @param id identity of the return
 * @param number what people call it
 * @param orderId the order whose goods come back
 * @param wish what the customer wishes, as the order service calls it
 * @param state REQUESTED, APPROVED, ARRIVED, COMPLETED, REJECTED or WITHDRAWN
 */
public record KnownReturn(String id, String number, String orderId, String wish, String state) {}
