package io.saleswright.finance.payments;

import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that arrived, as it was recorded; never changed afterwards.
 *
 * @param number the payment's number for people
 * @param customerId who paid
 * @param amount how much
 * @param receivedOn the day on which it arrived
 * @param method how it was paid
 * @param reference what the customer or the bank wrote to it, if anything
 * @param recordedBy staff id of whoever recorded it
 */
public record Receipt(
    String number,
    String customerId,
    Money amount,
    LocalDate receivedOn,
    String method,
    @Nullable String reference,
    String recordedBy) {}
