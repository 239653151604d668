package io.saleswright.order.facts;

import io.saleswright.platform.kernel.EventType;

/**
 * A fact that had been refused has taken effect: its sender repeated it, or a person took it up
 * from the list of refused facts (SEC-07).
 *
 * @param orderId identity of the order
 * @param told source and identity of the fact, or who told it over HTTP
 * @param fact type of the event that tells it
 * @param by the sender, or the person's staff id
 */
@EventType("order.FactTakenUp.v1")
public record FactTakenUp(String orderId, String told, String fact, String by) {}
