package io.saleswright.finance.confirmations;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;

/**
 * A customer said whether a balance is theirs, too (FIN-12).
 *
 * @param confirmationId identity of the confirmation
 * @param number its number for people
 * @param customerId who was asked
 * @param agreed whether it is theirs, too
 * @param on the day on which they said so
 * @param by staff id of who noted it
 */
@EventType("finance.BalanceConfirmationAnswered.v1")
public record BalanceConfirmationAnswered(
    String confirmationId,
    String number,
    String customerId,
    boolean agreed,
    LocalDate on,
    String by) {}
