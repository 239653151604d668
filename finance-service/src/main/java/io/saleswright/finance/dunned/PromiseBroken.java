package io.saleswright.finance.dunned;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;

/**
 * The customer promised to pay and did not (FIN-06).
 *
 * @param orderId identity of the order, and of its receivable
 * @param customerId who owes
 * @param amount how much
 * @param promisedOn the day on which they promised to pay
 */
@EventType("finance.PromiseBroken.v1")
public record PromiseBroken(
    String orderId, String customerId, Money amount, LocalDate promisedOn) {}
