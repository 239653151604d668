package io.saleswright.finance.invoiced;

import java.time.Instant;

/**
 * That a written invoice does not count. Its number stays its own for ever (FIN-08).
 *
 * @param reason why
 * @param by staff id of who voided it
 * @param at when
 */
public record Voiding(String reason, String by, Instant at) {}
