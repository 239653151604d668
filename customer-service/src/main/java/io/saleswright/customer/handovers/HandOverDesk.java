package io.saleswright.customer.handovers;

import io.saleswright.customer.archive.CustomerSearch;
import io.saleswright.customer.responsibility.HandOverCustomer;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.util.List;

/** Takes decisions that all customers of a person go to another one, and shows them (CUS-24). */
public final class HandOverDesk {

  private final Scoped<HandOver> decisions;
  private final HandOverSearch search;
  private final CustomerSearch customers;
  private final Leavers leavers;
  private final HandOverWork work;

  HandOverDesk(
      Scoped<HandOver> decisions,
      HandOverSearch search,
      CustomerSearch customers,
      Leavers leavers,
      HandOverWork work) {
    this.decisions = decisions;
    this.search = search;
    this.customers = customers;
    this.leavers = leavers;
    this.work = work;
  }

  /**
   * Hands over all customers of a person whom the caller sees. The first of them go at once; when
   * there are many, the others follow by themselves.
   *
   * @param from staff id of who is responsible now
   * @throws NotPermitted when the caller may not hand customers over
   * @throws RuleViolation when that person has no customer whom the caller sees
   */
  public Stored<HandOver> decide(String from, HandOverCustomer order, Act act) {
    HandOverStep.DECIDE.mustBeOpenTo(act.caller());
    Stored<HandOver> decided =
        decisions.create(
            act,
            _ -> HandOver.decide(from, order, customers.idsOf(from.strip(), act.caller()), act));
    return work.begin(decided, act.cause());
  }

  /**
   * A decision.
   *
   * @throws NotFound when there is none within the caller's scope
   * @throws NotPermitted when the caller may not see such decisions
   */
  public Stored<HandOver> get(String id, Caller caller) {
    HandOverStep.READ.mustBeOpenTo(caller);
    return decisions.get(id, caller);
  }

  /**
   * The decisions that the caller sees, newest first.
   *
   * @throws NotPermitted when the caller may not see such decisions
   */
  public List<Stored<HandOver>> list(Caller caller, Slice slice) {
    HandOverStep.READ.mustBeOpenTo(caller);
    return search.newestFirst(caller, slice);
  }

  /**
   * Who leaves and is responsible still for customers whom the caller sees, the earliest first.
   *
   * @throws NotPermitted when the caller may not see hand-overs
   */
  public List<Leaver> leavers(Caller caller) {
    HandOverStep.READ.mustBeOpenTo(caller);
    return leavers.all().entrySet().stream()
        .map(one ->
            new Leaver(one.getKey(), one.getValue(), customers.idsOf(one.getKey(), caller).size()))
        .filter(leaver -> leaver.customers() > 0)
        .toList();
  }
}
