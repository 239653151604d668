package io.saleswright.finance.creditnotes;

import java.time.Instant;
import java.time.ZoneId;
import java.util.function.UnaryOperator;

/**
 * What the company's policy says about credit notes.
 *
 * @param due when one that is asked for at a moment must be written
 * @param zone the company's zone, in which dates are dates
 */
public record CreditNoteRules(UnaryOperator<Instant> due, ZoneId zone) {}
