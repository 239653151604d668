package io.saleswright.contract.parties;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is offered something before there is a customer's file. Personal data, so it stays
 * in the aggregate and never enters an event.
 *
 * @param name name of the company or person
 * @param contact how they are reached; null when it is not known
 */
public record Lead(String name, @Nullable String contact) {}
