package io.saleswright.order.qualitycosts;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a complaint or return cost us, booked to the order whose goods it is about; never
 * changed but by a counter-entry.
 *
 * @param orderId the order
 * @param customerId whose order it is
 * @param kind for what it was paid or given
 * @param source where it comes from
 * @param amount how much
 * @param by who booked it: a person, or who caused the event
 * @param at when
 * @param reversal how it came not to count; null while it does
 */
public record QualityCost(
    String orderId,
    String customerId,
    QualityCostKind kind,
    CostSource source,
    Money amount,
    String by,
    Instant at,
    @Nullable Reversal reversal) {

  /** Why, by whom and when a cost was taken back. */
  public record Reversal(String reason, String by, Instant at) {}

  /** Whether it counts. */
  public QualityCostStage stage() {
    return reversal == null ? QualityCostStage.BOOKED : QualityCostStage.REVERSED;
  }

  /** Whether another way may tell of the same goods. */
  boolean mayBe(CostSource told) {
    return reversal == null && source.mayBe(told);
  }

  /** The same, of which the other way has told, too; it is booked once. */
  Change<QualityCost> toldBy(CostSource told) {
    return mayBe(told)
        ? Change.to(
            new QualityCost(orderId, customerId, kind, source.and(told), amount, by, at, reversal))
        : Change.none(this);
  }

  /** Books it. */
  Change<QualityCost> booked(String id) {
    return Change.to(this)
        .raising(
            new QualityCostBooked(
                id,
                orderId,
                customerId,
                kind,
                source.complaintId(),
                source.returnId(),
                amount,
                by));
  }

  /**
   * Takes it back by a counter-entry of somebody who did not book it.
   *
   * @throws RuleViolation when it does not count any more, or the same person booked it
   */
  Change<QualityCost> reversed(String id, String reason, Act act) {
    mustBeReversible(act.by());
    Reversal counter = new Reversal(reason, act.by(), act.at());
    return Change.to(new QualityCost(orderId, customerId, kind, source, amount, by, at, counter))
        .raising(new QualityCostReversed(id, orderId, customerId, kind, amount, act.by()));
  }

  /**
   * Checks whether this person may take it back.
   *
   * @throws RuleViolation when it does not count any more, or the same person booked it
   */
  void mustBeReversible(String who) {
    QualityCostStep.REVERSE_COST.mustStartFrom(stage());
    Authors.of(by).mustNotInclude(who);
  }
}
