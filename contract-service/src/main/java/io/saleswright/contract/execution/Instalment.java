package io.saleswright.contract.execution;

import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of what is owed for an order, in the order in which money fills them.
 *
 * @param amount how much
 * @param dueOn the last day in time; null while nobody can know it
 */
public record Instalment(Money amount, @Nullable LocalDate dueOn) {}
