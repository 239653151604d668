package io.saleswright.order.missed;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.security.DataScope.Belonging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order that is said to be lost, missed or handled against the rules, and what was found out
 * (ORD-05). What was reported and found never changes afterwards.
 *
 * @param number what people call it
 * @param breach what is said to have gone wrong
 * @param report what was reported
 * @param whose whom the customer belonged to then
 * @param finding what was found out; null while nobody has
 */
public record MissedOrder(
    String number, Breach breach, Report report, Whose whose, @Nullable Finding finding) {

  /**
   * What was reported.
   *
   * @param customerId the customer whose order it is
   * @param askedOn the day on which they asked for it
   * @param description what happened
   * @param orderId the order, as far as one was entered
   * @param by staff id of who reported it
   * @param at when
   */
  public record Report(
      String customerId,
      LocalDate askedOn,
      String description,
      @Nullable String orderId,
      String by,
      Instant at) {}

  /**
   * Whom the customer belongs to.
   *
   * @param owner staff id of who looks after them, if known
   * @param team the owner's team, if known
   * @param region their region, if known
   */
  public record Whose(@Nullable String owner, @Nullable String team, @Nullable String region) {}

  /**
   * What was found out.
   *
   * @param confirmed whether it is as it was reported
   * @param explanation how it came about
   * @param responsible staff id of whose fault it was, if it was somebody's
   * @param orderId the order that was entered for it in the end, if one was
   * @param by staff id of who found out
   * @param at when
   */
  public record Finding(
      boolean confirmed,
      String explanation,
      @Nullable String responsible,
      @Nullable String orderId,
      String by,
      Instant at) {}

  /**
   * Reports one.
   *
   * @param today the business date
   * @throws InvalidInput when the day lies in the future or more than a year back, or the order is
   *     missing that it is about
   */
  static Change<MissedOrder> report(
      String id, String number, Breach breach, Report report, Whose whose, LocalDate today) {
    if (report.askedOn().isAfter(today)) {
      throw new InvalidInput("askedOn", "ORD-05", "must not lie in the future");
    }
    if (report.askedOn().isBefore(today.minusYears(1))) {
      throw new InvalidInput("askedOn", "ORD-05", "must not lie more than a year back");
    }
    if (breach.isOfAnOrder() && report.orderId() == null) {
      throw new InvalidInput("orderId", "ORD-05", "is required for what happened to an order");
    }
    return Change.to(new MissedOrder(number, breach, report, whose, null))
        .raising(
            new MissedOrderReported(
                id,
                number,
                breach,
                report.customerId(),
                report.askedOn(),
                report.orderId(),
                report.by()));
  }

  /**
   * Records what was found out, by somebody who neither reported it nor is at fault (ORD-05,
   * SEC-06).
   *
   * @throws RuleViolation when that was recorded before, or the finder is one of the two
   * @throws InvalidInput when somebody is at fault for what did not happen
   */
  Change<MissedOrder> settle(String id, Finding found, Act act) {
    MissedOrderStep.SETTLE.mustStartFrom(stage());
    Authors.of(report.by(), found.responsible()).mustNotInclude(act.by());
    if (!found.confirmed() && found.responsible() != null) {
      throw new InvalidInput(
          "responsible", "ORD-05", "is named only where it is as it was reported");
    }
    return Change.to(new MissedOrder(number, breach, report, whose, found))
        .raising(
            new MissedOrderSettled(
                id,
                number,
                breach,
                breach.rule(),
                found.confirmed(),
                found.responsible(),
                orderId(found),
                act.by()));
  }

  private @Nullable String orderId(Finding found) {
    return found.orderId() == null ? report.orderId() : found.orderId();
  }

  /** How far it got. */
  public MissedOrderStage stage() {
    if (finding == null) {
      return MissedOrderStage.REPORTED;
    }
    return finding.confirmed() ? MissedOrderStage.CONFIRMED : MissedOrderStage.UNFOUNDED;
  }

  /** Seen by those who see the customer, and by who reported it. */
  public Belonging belonging() {
    return new Belonging(whose.owner(), whose.team(), whose.region(), null, List.of(report.by()));
  }
}
