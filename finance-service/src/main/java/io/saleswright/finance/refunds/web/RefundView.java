package io.saleswright.finance.refunds.web;

import io.saleswright.finance.refunds.Refund;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refund as people see it.
 *
 * @param state CHECKING, DROPPED, REQUESTED, REJECTED, WITHDRAWN, APPROVED, PAID_OUT or REVERSED
 * @param paymentId the payment whose money it is
 * @param creditNoteId the credit note that it follows
 * @param waitingFor the step of its approval whose turn it is
 * @param decisions what was decided
 * @param paidOut how it was paid
 * @param end why it is not paid, or does not count any more
 */
record RefundView(
    String id,
    String number,
    long revision,
    String state,
    String paymentId,
    String customerId,
    Money amount,
    @Nullable String creditNoteId,
    String reason,
    String requestedBy,
    Instant requestedAt,
    @Nullable String waitingFor,
    List<Decided> decisions,
    @Nullable Paid paidOut,
    @Nullable Ended end,
    List<Action> actions) {

  /** A decision. */
  record Decided(String step, String by, Instant at, boolean approved, @Nullable String opinion) {}

  /** How it was paid. */
  record Paid(LocalDate paidOn, String reference, String by) {}

  /** Why it is not paid, or does not count any more. */
  record Ended(String reason, String by, Instant at) {}

  static RefundView of(Stored<Refund> stored, List<Action> actions) {
    Refund refund = stored.state();
    Refund.Request request = refund.request();
    Approval approval = refund.approval();
    Refund.PaidOut out = refund.paidOut();
    Refund.End end = refund.end();
    return new RefundView(
        stored.id(),
        refund.number(),
        stored.revision(),
        refund.stage().name(),
        request.paymentId(),
        request.customerId(),
        request.amount(),
        request.creditNoteId(),
        request.reason(),
        request.by(),
        stored.createdAt(),
        approval == null ? null : approval.waitingFor(),
        approval == null
            ? List.of()
            : approval.decisions().stream()
                .map(it -> new Decided(it.step(), it.by(), it.at(), it.approved(), it.opinion()))
                .toList(),
        out == null ? null : new Paid(out.on(), out.reference(), out.by()),
        end == null ? null : new Ended(end.reason(), end.by(), end.at()),
        actions);
  }
}
