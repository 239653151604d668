package io.saleswright.chaos.load;

/**
 * Something that plant or warehouse have published.
 *
 * @param id identity of the event
 * @param topic where it was published
 * @param orderId the order, or return, that it is about
 * @param type CloudEvents type
 * @param acknowledged whether the cluster has taken it for certain
 * @param copies how often it was sent
 */
public record Fact(
    String id, String topic, String orderId, String type, boolean acknowledged, int copies) {}
