package io.saleswright.finance.risk;

import java.time.Instant;

/**
 * That a customer was blocked or released.
 *
 * @param stage what it led to
 * @param reason why
 * @param by staff id of who decided it
 * @param at when
 */
public record Decision(RiskStage stage, String reason, String by, Instant at) {}
