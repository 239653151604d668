package io.saleswright.finance.refunds;

import io.saleswright.finance.credited.RefundApproved;
import io.saleswright.finance.credited.RefundEnded;
import io.saleswright.finance.credited.RefundPaid;
import io.saleswright.finance.credited.RefundRequested;
import io.saleswright.finance.credited.RefundReversed;
import io.saleswright.finance.credited.RefundStepApproved;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Decision;
import io.saleswright.platform.approval.Submission;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Money of a payment that is paid back to the customer. It is held of the payment before anybody
 * looks at it, so two refunds at once never pay the same money.
 *
 * @param number what people call it
 * @param request what was asked for
 * @param stage how far it has come
 * @param open what the payment has still to be asked or told, and since when; null when it knows
 *     all
 * @param approval how far it has come in its approval; null before the money is held
 * @param paidOut how it was paid; null before
 * @param end why it is not paid, or does not count any more; null while it goes on or counts
 */
public record Refund(
    String number,
    Request request,
    RefundStage stage,
    @Nullable Open open,
    @Nullable Approval approval,
    @Nullable PaidOut paidOut,
    @Nullable End end) {

  /** The rule of the clock that watches that an approved one is paid. */
  private static final String CLOCK = "FIN-18";

  /**
   * What was asked for; it never changes.
   *
   * @param paymentId the payment whose money it is
   * @param customerId who paid it, and gets it back
   * @param amount how much
   * @param creditNoteId the credit note that it follows; null when it follows none
   * @param reason why
   * @param by staff id of who asked
   */
  public record Request(
      String paymentId,
      String customerId,
      Money amount,
      @Nullable String creditNoteId,
      String reason,
      String by) {}

  /** What the payment has still to be asked or told. */
  public record Open(boolean holding, Instant since) {}

  /**
   * How it was paid.
   *
   * @param on the day on which the money left
   * @param reference the bank's or our own mark on it
   * @param by staff id of who recorded it
   * @param at when they did; null in what was recorded before that was kept
   */
  public record PaidOut(LocalDate on, String reference, String by, @Nullable Instant at) {}

  /** Why it is not paid, or does not count any more. */
  public record End(String reason, String by, Instant at) {}

  /** Money is asked back; the payment is asked next. */
  static Change<Refund> requested(String number, Request request, Instant at) {
    return Change.to(
        new Refund(number, request, RefundStage.CHECKING, new Open(true, at), null, null, null));
  }

  /** The payment has answered: the money is held, or there is not so much. */
  Change<Refund> answered(String id, boolean held, RefundRules rules, Instant at) {
    if (stage != RefundStage.CHECKING) {
      return Change.none(this);
    }
    if (!held) {
      return Change.to(with(RefundStage.DROPPED, null, approval, paidOut, end));
    }
    Submission paper = new Submission("REFUND", List.of(), request.amount());
    Approval begun = Approval.begin(rules.chain(), paper, request.by(), at);
    Change<Refund> change =
        Change.to(with(RefundStage.REQUESTED, null, begun, paidOut, end))
            .raising(
                new RefundRequested(
                    id,
                    number,
                    request.paymentId(),
                    request.customerId(),
                    request.amount(),
                    request.creditNoteId(),
                    request.by()));
    return Approval.watched(change, null, begun, at, rules.calendar());
  }

  /** Agrees, at the step whose turn it is. */
  Change<Refund> approved(
      String id,
      @Nullable String opinion,
      Approver approver,
      long revision,
      RefundRules rules,
      Act act) {
    mustBeDecidable(RefundStep.APPROVE, approver);
    Approval before = Objects.requireNonNull(approval);
    Approval after = before.approve(approver, authors(), opinion, revision);
    RefundStage next = after.isApproved() ? RefundStage.APPROVED : stage;
    Change<Refund> change = Change.to(with(next, open, after, paidOut, end));
    change =
        after.isApproved()
            ? change.raising(
                new RefundApproved(id, request.customerId(), request.amount(), act.by()))
            : change.raising(
                new RefundStepApproved(
                    id,
                    Objects.requireNonNull(before.waitingFor()),
                    Objects.requireNonNull(after.waitingFor()),
                    act.by()));
    Change<Refund> watched = Approval.watched(change, before, after, act.at(), rules.calendar());
    return after.isApproved()
        ? watched.starting(
            new Deadline(CLOCK, rules.payOutWithin().due(act.at(), rules.calendar())))
        : watched;
  }

  /** Does not agree: the money goes back to the balance. */
  Change<Refund> rejected(
      String id, String reason, Approver approver, long revision, RefundRules rules, Act act) {
    mustBeDecidable(RefundStep.REJECT, approver);
    Approval before = Objects.requireNonNull(approval);
    Approval after = before.reject(approver, authors(), reason, revision);
    Refund over =
        with(
            RefundStage.REJECTED,
            new Open(false, act.at()),
            after,
            paidOut,
            new End(reason, act.by(), act.at()));
    return Approval.watched(
        Change.to(over).raising(new RefundEnded(id, request.customerId(), true, act.by())),
        before,
        after,
        act.at(),
        rules.calendar());
  }

  /** Is not paid after all: the money goes back to the balance. */
  Change<Refund> withdrawn(String id, String reason, RefundRules rules, Act act) {
    RefundStep.WITHDRAW.mustStartFrom(stage);
    Refund over =
        with(
            RefundStage.WITHDRAWN,
            new Open(false, act.at()),
            approval,
            paidOut,
            new End(reason, act.by(), act.at()));
    Change<Refund> change =
        Change.to(over)
            .raising(new RefundEnded(id, request.customerId(), false, act.by()))
            .stopping(CLOCK);
    return Approval.watched(change, approval, null, act.at(), rules.calendar());
  }

  /**
   * Checks whether somebody may decide now.
   *
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person asked for it or decided before
   */
  void mustBeDecidable(RefundStep step, Approver approver) {
    step.mustStartFrom(stage);
    Objects.requireNonNull(approval).mustBeDecidableBy(approver, authors());
  }

  private Authors authors() {
    return Authors.of(request.by());
  }

  /**
   * Records that the money left, by somebody who did not approve it (FIN-16).
   *
   * @throws InvalidInput when the day lies before it was asked for or in the future
   */
  Change<Refund> paid(String id, LocalDate on, String reference, RefundRules rules, Act act) {
    mustBePayable(act.by());
    LocalDate asked = rules.today(Objects.requireNonNull(approval).submittedAt());
    if (on.isBefore(asked) || on.isAfter(rules.today(act.at()))) {
      throw new InvalidInput(
          "paidOn", "FIN-18", "must lie between the day of the request and today");
    }
    PaidOut out = new PaidOut(on, reference, act.by(), act.at());
    return Change.to(with(RefundStage.PAID_OUT, open, approval, out, end))
        .raising(
            new RefundPaid(
                id,
                number,
                request.paymentId(),
                request.customerId(),
                request.amount(),
                on,
                request.creditNoteId(),
                act.by()))
        .stopping(CLOCK);
  }

  /**
   * Checks whether this person may record that it was paid.
   *
   * @throws RuleViolation when it is not approved, or the same person approved it
   */
  void mustBePayable(String by) {
    RefundStep.PAY_OUT.mustStartFrom(stage);
    Authors approvers = Authors.NONE;
    for (Decision decision : Objects.requireNonNull(approval).decisions()) {
      approvers = approvers.and(decision.by());
    }
    approvers.mustNotInclude(by);
  }

  /** A counter-entry puts the money on the balance again, by who did not record the paying. */
  Change<Refund> reversed(String id, String reason, Act act) {
    mustBeReversible(act.by());
    Refund over =
        with(
            RefundStage.REVERSED,
            new Open(false, act.at()),
            approval,
            paidOut,
            new End(reason, act.by(), act.at()));
    return Change.to(over)
        .raising(new RefundReversed(id, request.customerId(), request.amount(), act.by()));
  }

  /**
   * Checks whether this person may take it back.
   *
   * @throws RuleViolation when it was not paid, or the same person recorded that
   */
  void mustBeReversible(String by) {
    RefundStep.REVERSE.mustStartFrom(stage);
    Authors.of(Objects.requireNonNull(paidOut).by()).mustNotInclude(by);
  }

  /** The payment knows that its money is free. */
  Change<Refund> told() {
    return open != null && !open.holding()
        ? Change.to(with(stage, null, approval, paidOut, end))
        : Change.none(this);
  }

  private Refund with(
      RefundStage next,
      @Nullable Open openNow,
      @Nullable Approval decided,
      @Nullable PaidOut out,
      @Nullable End over) {
    return new Refund(number, request, next, openNow, decided, out, over);
  }
}
