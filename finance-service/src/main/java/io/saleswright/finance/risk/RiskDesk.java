package io.saleswright.finance.risk;

import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.DataScope;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.platform.security.Scoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks customers and releases them, and shows what is owed (FIN-17). */
public final class RiskDesk {

  private static final Trials<RiskStep, CustomerRisk, Boolean> TRIALS =
      Trials.<RiskStep, CustomerRisk, Boolean>of(RiskStep.class)
          .trying(
              RiskStep.BLOCK,
              (stored, _, _) -> RiskStep.BLOCK.mustStartFrom(stored.state().stage()))
          .trying(
              RiskStep.RELEASE_CUSTOMER,
              (stored, _, act) -> stored.state().mustBeReleasable(act.by()))
          .complete();

  private final Aggregates<CustomerRisk> risks;
  private final Scoped<CustomerRisk> scoped;
  private final RiskSearch search;
  private final CustomerNames names;
  private final RiskFollowUp followUp;
  private final InstantSource time;

  RiskDesk(
      Aggregates<CustomerRisk> risks,
      Scoped<CustomerRisk> scoped,
      RiskSearch search,
      CustomerNames names,
      RiskFollowUp followUp,
      InstantSource time) {
    this.risks = risks;
    this.scoped = scoped;
    this.search = search;
    this.names = names;
    this.followUp = followUp;
    this.time = time;
  }

  /**
   * Lets a customer's orders go to the workshop only when they are paid in full.
   *
   * @throws NotFound when nobody knows such a customer, or the caller does not see all customers
   * @throws RuleViolation when the customer is blocked
   */
  public Stored<CustomerRisk> block(String customerId, String reason, Act act) {
    RiskStep.BLOCK.mustBeOpenTo(act.caller());
    if (risks.find(customerId).isEmpty()) {
      mustBeKnown(customerId, act.caller());
      Stored<CustomerRisk> first =
          risks.createAt(customerId, act.cause(), id -> CustomerRisk.of(id).blocked(reason, act));
      if (!first.repeated()) {
        return followUp.after(first, act.cause());
      }
    }
    return followUp.after(
        scoped.change(customerId, act, now -> now.state().blocked(reason, act)), act.cause());
  }

  /** Who was told by the customer service, or has bought something; and whom the caller sees. */
  private void mustBeKnown(String customerId, Caller caller) {
    DataScope.of(caller).mustInclude(new Belonging(null, null, null), "customer " + customerId);
    if (names.of(customerId).isEmpty() && !search.hasBought(customerId)) {
      throw new NotFound("customer " + customerId);
    }
  }

  /**
   * Releases a blocked customer, by another person than who blocked them.
   *
   * @throws RuleViolation when the customer is not blocked, or the same person blocked them
   */
  public Stored<CustomerRisk> release(String customerId, String reason, Act act) {
    RiskStep.RELEASE_CUSTOMER.mustBeOpenTo(act.caller());
    return followUp.after(
        scoped.change(customerId, act, now -> now.state().released(reason, act)), act.cause());
  }

  /** What is to be watched of a customer. */
  public Stored<CustomerRisk> get(String customerId, Caller caller) {
    RiskStep.READ.mustBeOpenTo(caller);
    return scoped.get(customerId, caller);
  }

  /** Customers of whom there is something to tell, newest first. */
  public List<Stored<CustomerRisk>> list(@Nullable RiskStage stage, Slice slice, Caller caller) {
    RiskStep.READ.mustBeOpenTo(caller);
    return search.newestFirst(stage, caller, slice);
  }

  /** What is owed now, the most first. */
  public List<Exposure> exposure(ExposureOf of, Caller caller) {
    RiskStep.READ_EXPOSURE.mustBeOpenTo(caller);
    return search.exposure(of, RiskStep.READ_EXPOSURE.narrowed(caller));
  }

  /** What the caller could do with a customer now. */
  public List<Answer> possible(Stored<CustomerRisk> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, true, Act.of(caller, now, null, Trace.start(now)));
  }
}
