package io.saleswright.order.ordering;

import io.saleswright.order.ordering.Shipment.DeliveryNote;
import io.saleswright.order.ordering.Shipment.FreightPayment;
import io.saleswright.order.ordering.Verification.Confirmation;
import io.saleswright.order.ordering.Verification.Party;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the caller may do with an order now, and which rule blocks the rest. It asks the decisions
 * themselves and drops their answer, so what is listed and what is accepted can't drift apart.
 */
public final class OrderActions {

  private final Supplier<Rules> rules;
  private final InstantSource time;

  public OrderActions(Supplier<Rules> rules, InstantSource time) {
    this.rules = rules;
    this.time = time;
  }

  /**
   * One command.
   *
   * @param name name of the command
   * @param allowed whether it would be accepted from this caller now
   * @param rule id of the requirement that blocks it
   * @param reason why it is blocked
   */
  public record Possible(
      String name, boolean allowed, @Nullable String rule, @Nullable String reason) {}

  private record Trial(String name, Runnable decision) {}

  /** Every command that the caller's roles could ever give, each with its present answer. */
  public List<Possible> of(Stored<Order> stored, Caller caller) {
    Rules inForce = rules.get();
    Cause cause = Cause.internal(caller.staffId(), time.instant());
    List<Possible> possible = new ArrayList<>();
    for (Trial trial : trials(stored, caller, inForce, cause)) {
      possible.add(attempt(trial));
    }
    return possible;
  }

  private static Possible attempt(Trial trial) {
    try {
      trial.decision().run();
      return new Possible(trial.name(), true, null, null);
    } catch (RuleViolation refusal) {
      return new Possible(trial.name(), false, refusal.rule(), refusal.getMessage());
    } catch (NotPermitted refusal) {
      return new Possible(trial.name(), false, refusal.rule(), refusal.getMessage());
    }
  }

  private static List<Trial> trials(Stored<Order> stored, Caller caller, Rules rules, Cause cause) {
    Order order = stored.state();
    List<Trial> trials = new ArrayList<>();
    if (caller.hasAny(OrderDesk.TAKERS)) {
      trials.add(new Trial("edit", () -> Intake.edit(stored, order.content(), rules, cause)));
      trials.add(new Trial("hold", () -> Stopping.hold(stored, "?", rules, cause)));
      trials.add(
          new Trial(
              "request-change",
              () ->
                  Changing.request(
                      stored,
                      "?",
                      order.content().lines(),
                      order.content().requestedShipDate(),
                      "?",
                      rules,
                      cause)));
    }
    if (caller.hasAny(OrderDesk.CONFIRMERS)) {
      Confirmation said = new Confirmation(Party.CUSTOMER, "?", null, caller.staffId(), cause.at());
      trials.add(new Trial("confirm", () -> Approving.confirm(stored, said)));
    }
    if (caller.hasAny(OrderDesk.CLERKS)) {
      trials.add(new Trial("resume", () -> Stopping.resume(stored, cause)));
      trials.add(
          new Trial(
              "verify",
              () -> Approving.verify(stored, rules.policy().verificationItems(), rules, cause)));
      trials.add(new Trial("release", () -> Approving.release(stored, rules, cause)));
      trials.add(
          new Trial(
              "prepare-shipment",
              () -> Shipping.prepare(stored, note(rules, cause), rules, cause)));
      trials.add(new Trial("release-shipment", () -> Shipping.release(stored, cause)));
      trials.add(new Trial("close", () -> Finishing.close(stored, cause)));
    }
    if (caller.hasAny(OrderDesk.SUPERVISORS)) {
      trials.add(new Trial("approve", () -> Approving.approve(stored, rules, caller)));
      trials.add(
          new Trial(
              "decide-change",
              () -> Changing.approve(stored, openChange(order), rules, caller, cause)));
    }
    if (caller.hasAny(OrderDesk.CANCELLERS)) {
      trials.add(new Trial("cancel", () -> Stopping.cancel(stored, "?", caller, cause)));
    }
    if (caller.hasAny(FulfilmentDesk.SIGNERS)) {
      trials.add(new Trial("sign", () -> order.mustStandAt("ORD-30", Step.SHIPPED)));
    }
    return trials;
  }

  private static int openChange(Order order) {
    return order
        .openChange()
        .map(ChangeRequest::number)
        .orElseThrow(
            () -> new RuleViolation("ORD-33", "change-decided", "no request to change it is open"));
  }

  private static DeliveryNote note(Rules rules, Cause cause) {
    return new DeliveryNote(
        rules.calendar().nextWorkingDay(rules.today(cause.at())),
        "?",
        FreightPayment.PREPAID,
        "?",
        "?",
        "?",
        "?");
  }
}
