package io.saleswright.finance.dunned;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;

/**
 * The customer promised to pay what is overdue (FIN-06).
 *
 * @param orderId identity of the order, and of its receivable
 * @param customerId who owes
 * @param amount how much
 * @param promisedOn the last day on which the promise is kept
 * @param by staff id of who took it
 */
@EventType("finance.PaymentPromised.v1")
public record PaymentPromised(
    String orderId, String customerId, Money amount, LocalDate promisedOn, String by) {}
