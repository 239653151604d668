package io.saleswright.complaint.goods;

/**
 * What the order service told of a sign-off. Which remarks there are is never told.
 *
 * @param orderId the order
 * @param number how people call it
 * @param customerId whose order it is
 * @param withRemarks whether the customer had remarks on the goods
 * @param by staff id of who recorded it
 */
public record SignOff(
    String orderId, String number, String customerId, boolean withRemarks, String by) {}
