package io.saleswright.order.returns;

import io.saleswright.order.handling.Deciding;
import io.saleswright.order.handling.Requesting;
import io.saleswright.order.handling.ReturnRules;
import io.saleswright.order.handling.Treating;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.returnable.Destination;
import io.saleswright.order.returnable.Part;
import io.saleswright.order.returnable.ReturnAccounts;
import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnRefusal;
import io.saleswright.order.returning.ReturnStep;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** Shows returns to whoever may read them, within their scope (SEC-02). */
public final class ReturnReadingDesk {

  private static final String NOTHING = "?";

  /** What the decisions need beside the return. */
  private record Present(ReturnRules rules, Deputies deputies) {}

  private static final Trials<ReturnStep, Return, Present> TRIALS =
      Trials.<ReturnStep, Return, Present>of(ReturnStep.class)
          .trying(ReturnStep.APPROVE, decidable(ReturnStep.APPROVE))
          .trying(ReturnStep.REJECT, decidable(ReturnStep.REJECT))
          .trying(ReturnStep.WITHDRAW, (it, now, act) -> Requesting.withdraw(it, now.rules(), act))
          .trying(
              ReturnStep.MOVE,
              (it, now, act) -> Treating.move(it, other(it.state()), now.rules(), act))
          .trying(
              ReturnStep.REFUSE_GOODS,
              (it, now, act) -> Treating.refuse(it, NOTHING, now.rules(), act))
          .trying(
              ReturnStep.SIGN_RETURN,
              (it, now, act) -> ReturnStep.SIGN_RETURN.mustStartFrom(it.state().stage()))
          .trying(
              ReturnStep.ATTACH, (it, _, _) -> ReturnStep.ATTACH.mustStartFrom(it.state().stage()))
          .trying(
              ReturnStep.DETACH, (it, _, _) -> ReturnStep.DETACH.mustStartFrom(it.state().stage()))
          .trying(ReturnStep.PRINT_LABEL, (it, _, _) -> mustBeLabelled(it.state()))
          .complete();

  private final Scoped<Return> returns;
  private final Scoped<Order> orders;
  private final ReturnSearch search;
  private final ReturnAccounts accounts;
  private final Supplier<ReturnRules> rules;
  private final Deputies deputies;
  private final InstantSource time;

  ReturnReadingDesk(
      Scoped<Return> returns,
      Scoped<Order> orders,
      ReturnSearch search,
      ReturnAccounts accounts,
      Supplier<ReturnRules> rules,
      Deputies deputies,
      InstantSource time) {
    this.returns = returns;
    this.orders = orders;
    this.search = search;
    this.accounts = accounts;
    this.rules = rules;
    this.deputies = deputies;
    this.time = time;
  }

  /**
   * A return.
   *
   * @throws NotPermitted when the caller reads none
   * @throws NotFound when there is none in the caller's scope
   */
  public Stored<Return> get(String id, Caller caller) {
    ReturnStep.READ_RETURNS.mustBeOpenTo(caller);
    return returns.get(id, caller);
  }

  /**
   * A return whose label is printed.
   *
   * @throws NotPermitted when the caller reads none
   * @throws NotFound when there is none in the caller's scope
   * @throws RuleViolation when its goods are neither on their way nor with us
   */
  public Stored<Return> labelled(String id, Caller caller) {
    ReturnStep.PRINT_LABEL.mustBeOpenTo(caller);
    Stored<Return> stored = returns.get(id, caller);
    mustBeLabelled(stored.state());
    return stored;
  }

  private static void mustBeLabelled(Return now) {
    ReturnStep.PRINT_LABEL.mustStartFrom(now.stage());
    ReturnRefusal.NOTHING_TO_LABEL.unless(now.hasGoodsToLabel());
  }

  /**
   * Those that match, newest first.
   *
   * @throws NotPermitted when the caller reads none
   */
  public List<Stored<Return>> list(ReturnSearch.Wanted wanted, Caller caller, Slice slice) {
    ReturnStep.READ_RETURNS.mustBeOpenTo(caller);
    return search.list(wanted, caller, slice);
  }

  /**
   * What can still be sent back of each line of an order.
   *
   * @throws NotPermitted when the caller reads no returns
   * @throws NotFound when there is no such order in the caller's scope
   */
  public List<Part> left(String orderId, Caller caller) {
    ReturnStep.READ_RETURNS.mustBeOpenTo(caller);
    return accounts.left(orders.get(orderId, caller).id());
  }

  private static Trials.Trial<Return, Present> decidable(ReturnStep step) {
    return (it, now, act) ->
        Deciding.mustBeDecidable(it.state(), step, Approver.of(act, now.deputies()));
  }

  /** Where the goods could go that they were not asked to go yet. */
  private static Destination other(Return now) {
    return now.treatmentOrNone().destination() == Destination.STOCK
        ? Destination.WORKSHOP
        : Destination.STOCK;
  }

  /** What the caller may do with one now. */
  public List<Answer> possible(Stored<Return> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(
        stored, new Present(rules.get(), deputies), Act.of(caller, now, null, Trace.start(now)));
  }
}
