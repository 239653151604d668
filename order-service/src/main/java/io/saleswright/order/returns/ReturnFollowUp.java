package io.saleswright.order.returns;

import io.saleswright.order.handling.Requesting;
import io.saleswright.order.handling.ReturnRules;
import io.saleswright.order.returnable.Part;
import io.saleswright.order.returnable.ReturnAccounts;
import io.saleswright.order.returning.Hold;
import io.saleswright.order.returning.Return;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * Asks the account of the order for what a return wants, and tells it what came of that. What is to
 * be done stands on the return itself, so it is done after any crash, and each step can be taken
 * twice.
 */
final class ReturnFollowUp implements UnfinishedWork {

  private final Aggregates<Return> returns;
  private final ReturnSearch search;
  private final ReturnAccounts accounts;
  private final Supplier<ReturnRules> rules;

  ReturnFollowUp(
      Aggregates<Return> returns,
      ReturnSearch search,
      ReturnAccounts accounts,
      Supplier<ReturnRules> rules) {
    this.returns = returns;
    this.search = search;
    this.accounts = accounts;
    this.rules = rules;
  }

  /**
   * Takes whatever step is open.
   *
   * @return the return after it; a repeat stays one
   */
  Stored<Return> after(Stored<Return> stored, Cause cause) {
    Hold hold = stored.state().hold();
    if (hold.openSince() == null) {
      return stored;
    }
    Cause step = cause.followUp();
    String id = stored.id();
    String order = stored.state().deal().orderId();
    switch (hold.state()) {
      case ASKING -> ask(stored, step);
      case REDUCING -> {
        accounts.reduce(order, id, came(stored.state()), step);
        settle(id, hold, Hold.State.HELD, step);
      }
      case RELEASING -> {
        accounts.release(order, id, step);
        settle(id, hold, Hold.State.OVER, step);
      }
      case KEEPING -> {
        accounts.reduce(order, id, came(stored.state()), step);
        accounts.keep(order, id, step);
        settle(id, hold, Hold.State.OVER, step);
      }
      case HELD, OVER -> {}
    }
    Stored<Return> now = returns.get(id);
    return stored.repeated() ? now.asRepeat() : now;
  }

  private void ask(Stored<Return> stored, Cause step) {
    Return asking = stored.state();
    boolean granted =
        accounts.claim(asking.deal().orderId(), stored.id(), asking.request().parts(), step);
    returns.change(stored.id(), step, now -> Requesting.answered(now, granted, rules.get(), step));
  }

  private static List<Part> came(Return now) {
    return now.goods().stream().map(goods -> new Part(goods.line(), goods.quantity())).toList();
  }

  private void settle(String id, Hold told, Hold.State next, Cause step) {
    returns.change(
        id,
        step,
        now ->
            now.state().hold().equals(told)
                ? Change.to(now.state().with(Hold.settled(next)))
                : Change.none(now.state()));
  }

  @Override
  public String name() {
    return "returns that ask or tell the account of their order";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.unfinished(look);
  }

  @Override
  public void finish(String id, Cause cause) {
    after(returns.get(id), cause);
  }
}
