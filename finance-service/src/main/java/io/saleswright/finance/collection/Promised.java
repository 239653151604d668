package io.saleswright.finance.collection;

import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;

/**
 * The last promise to pay that a customer had made at a moment.
 *
 * @param amount how much
 * @param on the last day on which it is kept
 * @param state RUNS, KEPT, BROKEN, REPLACED or MOOT, as it was at that moment
 */
public record Promised(Money amount, LocalDate on, String state) {}
