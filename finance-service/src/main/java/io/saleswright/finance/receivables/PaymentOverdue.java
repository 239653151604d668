package io.saleswright.finance.receivables;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;

/**
 * A part of what is owed was not paid in time, days of grace included (FIN-05, FIN-06).
 *
 * @param orderId identity of the order
 * @param customerId who owes
 * @param kind DEPOSIT, BEFORE_SHIPMENT or AFTER_DELIVERY
 * @param amount what is missing of it
 * @param dueOn the day on which it was due
 */
@EventType("finance.PaymentOverdue.v1")
public record PaymentOverdue(
    String orderId, String customerId, String kind, Money amount, LocalDate dueOn) {}
