package io.saleswright.finance.chasing;

import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is overdue.
 *
 * @param overdue how much, when it was looked at last
 * @param dueOn the day on which the oldest of it was due; null when nothing is overdue
 * @param level the level that it has reached; 0 before the first
 * @param since since when something has been overdue without a break; what was done before does not
 *     count
 */
public record Debt(Money overdue, @Nullable LocalDate dueOn, int level, Instant since) {}
