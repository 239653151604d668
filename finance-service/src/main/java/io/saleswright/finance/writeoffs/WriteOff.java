package io.saleswright.finance.writeoffs;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A small difference that is not asked for any more. It is taken off the receivable after it was
 * recorded, so whoever dies in between leaves it to be finished.
 *
 * @param number what people call it
 * @param request what was written off; it never changes
 * @param stage how far it has come
 * @param openSince since when the receivable has to be asked or told; null when it knows all
 * @param end how it was taken back; null while it counts
 */
public record WriteOff(
    String number,
    Request request,
    WriteOffStage stage,
    @Nullable Instant openSince,
    @Nullable End end) {

  /**
   * What was written off.
   *
   * @param receivableId the receivable, and its order
   * @param customerId who owed it
   * @param amount how much
   * @param reason why
   * @param by staff id of whoever wrote it off
   * @param policyVersion version of the policy that allowed it
   */
  public record Request(
      String receivableId,
      String customerId,
      Money amount,
      String reason,
      String by,
      int policyVersion) {}

  /** Why it was taken back, by whom and when. */
  public record End(String reason, String by, Instant at) {}

  /** A difference is written off; the receivable is asked next. */
  static Change<WriteOff> requested(String number, Request request, Instant at) {
    return Change.to(new WriteOff(number, request, WriteOffStage.CHECKING, at, null));
  }

  /** The receivable has answered. */
  Change<WriteOff> answered(String id, boolean taken) {
    if (stage != WriteOffStage.CHECKING) {
      return Change.none(this);
    }
    if (!taken) {
      return Change.to(new WriteOff(number, request, WriteOffStage.DROPPED, null, null));
    }
    return Change.to(new WriteOff(number, request, WriteOffStage.WRITTEN_OFF, null, null))
        .raising(
            new DifferenceWrittenOff(
                id,
                number,
                request.receivableId(),
                request.customerId(),
                request.amount(),
                request.by()));
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
    return Change.to(new WriteOff(number, request, WriteOffStage.REVERSED, act.at(), over))
        .raising(
            new WriteOffReversed(
                id,
                number,
                request.receivableId(),
                request.customerId(),
                request.amount(),
                act.by()));
  }

  /** The receivable knows that it is owed again. */
  Change<WriteOff> told() {
    return stage == WriteOffStage.REVERSED && openSince != null
        ? Change.to(new WriteOff(number, request, stage, null, end))
        : Change.none(this);
  }
}
