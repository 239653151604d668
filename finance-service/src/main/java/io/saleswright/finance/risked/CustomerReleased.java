package io.saleswright.finance.risked;

import io.saleswright.platform.kernel.EventType;

/**
 * A customer who was blocked is not any more; another person decided that (FIN-17).
 *
 * @param customerId identity of the customer
 * @param reason why, in the words of whoever decided it
 * @param by staff id of whoever decided it
 */
@EventType("finance.CustomerReleased.v1")
public record CustomerReleased(String customerId, String reason, String by) {}
