package io.saleswright.order.facts;

import io.saleswright.platform.kernel.EventType;

/**
 * A fact of plant or warehouse was refused: what it tells is not taken for true (SEC-07).
 *
 * @param orderId identity of the order
 * @param told source and identity of the fact, or who told it over HTTP
 * @param fact type of the event that tells it
 * @param rule id of the requirement that refused, or the constraint that the fact breaks
 * @param problem stable name of the refusal
 */
@EventType("order.FactRefused.v1")
public record FactRefused(String orderId, String told, String fact, String rule, String problem) {}
