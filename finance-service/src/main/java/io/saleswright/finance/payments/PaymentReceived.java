package io.saleswright.finance.payments;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;

/**
 * Money of a customer has arrived (FIN-09).
 *
 * @param paymentId identity of the payment
 * @param customerId who paid
 * @param amount how much
 * @param receivedOn the day on which it arrived
 * @param method how it was paid
 * @param by staff id of whoever recorded it
 */
@EventType("finance.PaymentReceived.v1")
public record PaymentReceived(
    String paymentId,
    String customerId,
    Money amount,
    LocalDate receivedOn,
    String method,
    String by) {}
