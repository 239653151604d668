package io.saleswright.finance.accounts;

import io.saleswright.platform.kernel.Money;
import java.time.Instant;

/**
 * Something that changed a customer's balance.
 *
 * @param at when it was written; it counts on that day, whatever day it tells of
 * @param kind what it is
 * @param documentId identity of the receivable, payment or refund
 * @param number its number for people
 * @param amount what the customer owes more; negative when less
 */
public record Movement(
    Instant at, MovementKind kind, String documentId, String number, Money amount) {}
