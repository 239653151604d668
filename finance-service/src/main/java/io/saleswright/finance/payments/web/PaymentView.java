package io.saleswright.finance.payments.web;

import io.saleswright.finance.payments.Payment;
import io.saleswright.finance.payments.Receipt;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment as people see it.
 *
 * @param id identity of the payment
 * @param number its number for people
 * @param customerId who paid
 * @param state COUNTS or REVERSED
 * @param amount how much
 * @param unallocated what stays on the customer's balance
 * @param paidBack what refunds hold, or have paid back (FIN-18), and what was taken as other income
 *     (FIN-09)
 * @param receivedOn the day on which it arrived
 * @param method how it was paid
 * @param reference what was written to it, if anything
 * @param recordedBy staff id of whoever recorded it
 * @param allocations what it covers, or is about to
 * @param refused what receivables refused lately
 * @param reversal how it came not to count any more, if it did
 * @param recordedAt when it was recorded
 * @param actions what the reader may do now
 */
record PaymentView(
    String id,
    String number,
    String customerId,
    String state,
    Money amount,
    Money unallocated,
    Money paidBack,
    LocalDate receivedOn,
    String method,
    @Nullable String reference,
    String recordedBy,
    List<Allocation> allocations,
    List<Refused> refused,
    @Nullable Reversal reversal,
    Instant recordedAt,
    List<Action> actions) {

  /** A part that covers a receivable (APPLIED), or is about to (RESERVED, WITHDRAWING). */
  record Allocation(String receivableId, Money amount, String state, String by) {}

  /** A part that a receivable did not take. */
  record Refused(String receivableId, Money amount, String rule, String reason) {}

  /** Why, by whom and when it was reversed. */
  record Reversal(String reason, String by, Instant at) {}

  static PaymentView of(Stored<Payment> stored, List<Action> actions) {
    Payment payment = stored.state();
    Receipt receipt = payment.receipt();
    return new PaymentView(
        stored.id(),
        receipt.number(),
        receipt.customerId(),
        payment.stage().name(),
        receipt.amount(),
        payment.unallocated(),
        payment.paidBack(),
        receipt.receivedOn(),
        receipt.method(),
        receipt.reference(),
        receipt.recordedBy(),
        payment.allocations().stream()
            .map(a -> new Allocation(a.receivableId(), a.amount(), a.state().name(), a.by()))
            .toList(),
        payment.refused().stream()
            .map(r ->
                new Refused(r.receivableId(), r.amount(), r.reason().rule(), r.reason().text()))
            .toList(),
        reversal(payment),
        stored.createdAt(),
        actions);
  }

  private static @Nullable Reversal reversal(Payment payment) {
    return payment.reversal() == null
        ? null
        : new Reversal(
            payment.reversal().reason(), payment.reversal().by(), payment.reversal().at());
  }
}
