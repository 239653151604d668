package io.saleswright.finance.payments;

import java.time.Instant;

/**
 * How a payment came not to count any more.
 *
 * @param reason why, in the words of whoever reversed it
 * @param by staff id of whoever reversed it
 * @param at when
 * @param policyVersion version of the policy that allowed it
 */
public record Reversal(String reason, String by, Instant at, int policyVersion) {}
