package io.saleswright.order.intake;

import java.time.Instant;

/**
 * How an order came in (ORD-01).
 *
 * @param number what people call it, such as SO-20261122-0007 or northwind/10248
 * @param at when it was received
 * @param by staff id of who entered it
 */
public record Receipt(String number, Instant at, String by) {}
