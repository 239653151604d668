package io.saleswright.finance.gates;

import java.time.Instant;

/**
 * That a customer's orders go to the workshop only when they are paid in full (FIN-17).
 *
 * @param reason why
 * @param by staff id of who decided it
 * @param at when
 */
public record Block(String reason, String by, Instant at) {}
