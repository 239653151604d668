package io.saleswright.finance.writeoffs;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A small difference that is not asked for any more: what is missing is taken off the receivable,
 * and what was paid too much off the payment, as other income. That happens after it was recorded,
 * so whoever dies in between leaves it to be finished.
 *
 * @param number what people call it
 * @param request what was written off; it never changes
 * @param stage how far it has come
 * @param openSince since when receivable or payment has to be asked or told; null when it knows all
 * @param end how it was taken back; null while it counts
 * @param countsFrom since when it counts; null before, and in what was stored before that was kept
 */
public record WriteOff(
    String number,
    Request request,
    WriteOffStage stage,
    @Nullable Instant openSince,
    @Nullable End end,
    @Nullable Instant countsFrom) {

  /**
   * What was written off.
   *
   * @param receivableId the receivable, and its order
   * @param customerId who owed it
   * @param amount how much
   * @param reason why
   * @param by staff id of whoever wrote it off
   * @param policyVersion version of the policy that allowed it
   * @param paymentId the payment that was too much; null when it is what was missing
   */
  public record Request(
      String receivableId,
      String customerId,
      Money amount,
      String reason,
      String by,
      int policyVersion,
      @Nullable String paymentId) {}

  /** Why it was taken back, by whom and when. */
  public record End(String reason, String by, Instant at) {}

  /** A difference is written off; the receivable is asked next. */
  static Change<WriteOff> requested(String number, Request request, Instant at) {
    return Change.to(new WriteOff(number, request, WriteOffStage.CHECKING, at, null, null));
  }

  /** The receivable or the payment has answered. */
  Change<WriteOff> answered(String id, boolean taken, Instant at) {
    if (stage != WriteOffStage.CHECKING) {
      return Change.none(this);
    }
    if (!taken) {
      return Change.to(new WriteOff(number, request, WriteOffStage.DROPPED, null, null, null));
    }
    return Change.to(new WriteOff(number, request, WriteOffStage.WRITTEN_OFF, null, null, at))
        .raising(
            new DifferenceWrittenOff(
                id,
                number,
                request.receivableId(),
                request.customerId(),
                request.amount(),
                request.by(),
                request.paymentId()));
  }

  /**
   * Checks whether this person may take it back.
   *
   * @throws RuleViolation when it does not count, or they wrote it off and it is not very little
   */
  void mustBeReversible(String by, WriteOffRules rules) {
    WriteOffStep.REVERSE_WRITE_OFF.mustStartFrom(stage);
    rules.mustBeAnother(request.amount(), Authors.of(request.by()), by);
  }

  /** A counter-entry takes it back: the receivable is told next. */
  Change<WriteOff> reversed(String id, String reason, WriteOffRules rules, Act act) {
    mustBeReversible(act.by(), rules);
    End over = new End(reason, act.by(), act.at());
    return Change.to(
            new WriteOff(number, request, WriteOffStage.REVERSED, act.at(), over, countsFrom))
        .raising(
            new WriteOffReversed(
                id,
                number,
                request.receivableId(),
                request.customerId(),
                request.amount(),
                act.by(),
                request.paymentId()));
  }

  /** The receivable knows that it is owed again, or the payment that it is on the balance. */
  Change<WriteOff> told() {
    return stage == WriteOffStage.REVERSED && openSince != null
        ? Change.to(new WriteOff(number, request, stage, null, end, countsFrom))
        : Change.none(this);
  }
}
