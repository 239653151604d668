package io.saleswright.order.returns;

import io.saleswright.order.handling.GivingBack;
import io.saleswright.order.handling.LyingApart;
import io.saleswright.order.handling.Receiving;
import io.saleswright.order.handling.ReturnFact;
import io.saleswright.order.handling.ReturnRules;
import io.saleswright.order.handling.Treating;
import io.saleswright.order.returnable.Destination;
import io.saleswright.order.returning.Quarantined.Fate;
import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnStep;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says what is done with goods that came back, and takes what is told of them (ORD-36, ORD-37). */
public final class ReturnGoodsDesk {

  private final Scoped<Return> returns;
  private final ReturnFollowUp followUp;
  private final Supplier<ReturnRules> rules;

  ReturnGoodsDesk(Scoped<Return> returns, ReturnFollowUp followUp, Supplier<ReturnRules> rules) {
    this.returns = returns;
    this.followUp = followUp;
    this.rules = rules;
  }

  /**
   * What warehouse or workshop tells by REST.
   *
   * @param step the step that the caller must be allowed to take
   * @param fact reads what is told, and refuses what can't be true as it is told
   */
  public Stored<Return> tell(String id, ReturnStep step, Supplier<ReturnFact> fact, Act act) {
    step.mustBeOpenTo(act.caller());
    return change(id, act, now -> Receiving.tell(now, fact.get(), rules.get(), act.cause()));
  }

  /** Asks the warehouse to bring the goods to stock or workshop. */
  public Stored<Return> move(String id, Destination to, Act act) {
    ReturnStep.MOVE.mustBeOpenTo(act.caller());
    return change(id, act, now -> Treating.move(now, to, rules.get(), act));
  }

  /** Sends the goods back as they came. */
  public Stored<Return> refuse(String id, String reason, Act act) {
    ReturnStep.REFUSE_GOODS.mustBeOpenTo(act.caller());
    return change(id, act, now -> Treating.refuse(now, reason, rules.get(), act));
  }

  /**
   * Says what becomes of goods that lie apart.
   *
   * @param item number of the goods within the return
   */
  public Stored<Return> answer(String id, int item, Fate fate, String reason, Act act) {
    ReturnStep.ANSWER_QUARANTINE.mustBeOpenTo(act.caller());
    return change(id, act, now -> LyingApart.answer(now, item, fate, reason, rules.get(), act));
  }

  /** Records that the store signed for what it got back. */
  public Stored<Return> sign(String id, LocalDate on, @Nullable String proof, Act act) {
    ReturnStep.SIGN_RETURN.mustBeOpenTo(act.caller());
    return change(id, act, now -> GivingBack.sign(now, on, proof, rules.get(), act));
  }

  private Stored<Return> change(
      String id, Act act, Function<Stored<Return>, Change<Return>> decision) {
    return followUp.after(returns.change(id, act, decision), act.cause());
  }
}
