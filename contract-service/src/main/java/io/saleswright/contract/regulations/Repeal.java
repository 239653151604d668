package io.saleswright.contract.regulations;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a rule ends.
 *
 * @param from the first day on which it is not in force any more
 * @param reason why
 * @param by staff id of who decided it
 * @param at when
 */
public record Repeal(LocalDate from, String reason, String by, Instant at) {}
