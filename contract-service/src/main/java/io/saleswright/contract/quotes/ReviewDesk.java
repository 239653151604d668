package io.saleswright.contract.quotes;

import io.saleswright.contract.confirmations.Confirmation;
import io.saleswright.contract.confirmations.Department;
import io.saleswright.contract.quoting.Confirming;
import io.saleswright.contract.quoting.Deciding;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.QuoteRules;
import io.saleswright.contract.quoting.QuoteStep;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets departments and managers look at quotes before customers get them (QUO-02, QUO-08). */
public final class ReviewDesk {

  private final Scoped<Quote> quotes;
  private final Deputies deputies;
  private final Supplier<QuoteRules> rules;

  ReviewDesk(Scoped<Quote> quotes, Deputies deputies, Supplier<QuoteRules> rules) {
    this.quotes = quotes;
    this.deputies = deputies;
    this.rules = rules;
  }

  /**
   * Asks the departments for their confirmations.
   *
   * @throws RuleViolation when the offer is not complete
   */
  public Stored<Quote> ask(String id, Act act) {
    QuoteStep.ASK_DEPARTMENTS.mustBeOpenTo(act.caller());
    return quotes.change(id, act, now -> Confirming.ask(now, rules.get(), act));
  }

  /**
   * What a department says.
   *
   * @param department which one
   * @param feasible whether it can be done as it is offered
   * @param feasibleOn the day on which the goods can leave; production's only
   * @param remark what else is to be known
   */
  public record Word(
      Department department,
      boolean feasible,
      @Nullable LocalDate feasibleOn,
      @Nullable String remark) {}

  /**
   * A department says whether it can be done.
   *
   * @param revision the revision that the caller saw
   * @throws NotPermitted when the caller does not speak for the department
   * @throws StaleRevision when somebody edited it since
   * @throws RuleViolation when nobody is asked
   * @throws InvalidInput when a day or a reason is missing
   */
  public Stored<Quote> confirm(String id, long revision, Word word, Act act) {
    QuoteStep.CONFIRM.mustBeOpenTo(act.caller());
    act.caller().mustHaveAny("QUO-02", Set.of(word.department().role()));
    Confirmation said =
        new Confirmation(
            word.department(),
            word.feasible(),
            word.feasibleOn(),
            word.remark(),
            act.by(),
            act.at());
    return quotes.change(id, revision, act, now -> Confirming.confirm(now, said, rules.get(), act));
  }

  /**
   * Agrees with what a quote deviates in.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when somebody edited it since
   * @throws RuleViolation when nothing waits for the caller, or they wrote it
   */
  public Stored<Quote> approve(String id, long revision, @Nullable String opinion, Act act) {
    QuoteStep.APPROVE.mustBeOpenTo(act.caller());
    return quotes.change(
        id, revision, act, now -> Deciding.approve(now, opinion, deputies, rules.get(), act));
  }

  /**
   * Gives a quote back to its author.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when somebody edited it since
   * @throws RuleViolation when nothing waits for the caller, or they wrote it
   */
  public Stored<Quote> giveBack(String id, long revision, String reason, Act act) {
    QuoteStep.GIVE_BACK.mustBeOpenTo(act.caller());
    return quotes.change(
        id, revision, act, now -> Deciding.giveBack(now, reason, deputies, rules.get(), act));
  }
}
