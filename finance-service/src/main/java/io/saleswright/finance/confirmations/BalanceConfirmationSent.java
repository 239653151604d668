package io.saleswright.finance.confirmations;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;

/**
 * A customer was asked to confirm a balance (FIN-12).
 *
 * @param confirmationId identity of the confirmation
 * @param number its number for people
 * @param customerId who was asked
 * @param balance what was owed; negative when we owed
 * @param to the day at whose end that was so
 * @param by staff id of who let it go
 */
@EventType("finance.BalanceConfirmationSent.v1")
public record BalanceConfirmationSent(
    String confirmationId,
    String number,
    String customerId,
    Money balance,
    LocalDate to,
    String by) {}
