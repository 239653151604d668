package io.saleswright.finance.risked;

import io.saleswright.platform.kernel.EventType;

/**
 * A customer's orders go to the workshop only when they are paid in full, or by an exception for
 * one of them (FIN-17).
 *
 * @param customerId identity of the customer
 * @param reason why, in the words of whoever decided it
 * @param by staff id of whoever decided it
 */
@EventType("finance.CustomerBlocked.v1")
public record CustomerBlocked(String customerId, String reason, String by) {}
