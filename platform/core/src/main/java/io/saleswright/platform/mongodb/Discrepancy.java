package io.saleswright.platform.mongodb;

import java.time.Instant;

/**
 * A fact that a rule of our aggregate refused, although it has happened elsewhere.
 *
 * @param aggregate id of our aggregate
 * @param at when it was refused
 * @param from the message with the fact
 * @param rule id of the requirement that refused
 * @param problem stable name of the refusal
 * @param detail what was refused and why
 */
public record Discrepancy(
    String aggregate, Instant at, String from, String rule, String problem, String detail) {}
