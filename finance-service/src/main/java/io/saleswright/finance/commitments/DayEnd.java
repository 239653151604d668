package io.saleswright.finance.commitments;

import java.time.LocalDate;

/**
 * What an account had at the end of a day on which something changed, or has now on the last of
 * them.
 */
public record DayEnd(LocalDate day, Figures figures) {}
