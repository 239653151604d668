package io.saleswright.finance.dunned;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;

/**
 * Money is overdue for so long that it has to be chased more firmly (FIN-06).
 *
 * @param orderId identity of the order, and of its receivable
 * @param customerId who owes
 * @param level the level, counted from 1
 * @param overdue how much is overdue
 * @param dueOn the day on which the oldest of it was due
 */
@EventType("finance.DunningLevelReached.v1")
public record DunningLevelReached(
    String orderId, String customerId, int level, Money overdue, LocalDate dueOn) {}
