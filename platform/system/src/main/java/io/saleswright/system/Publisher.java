package io.saleswright.system;

/**
 * Aggregates and the topic of their events, which are numbered for each aggregate.
 *
 * @param place where the aggregates are stored
 * @param noun what to call one of them
 * @param topic where their events go
 */
public record Publisher(Place place, String noun, String topic) {}
