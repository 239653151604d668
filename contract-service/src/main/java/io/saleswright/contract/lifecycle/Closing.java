package io.saleswright.contract.lifecycle;

import io.saleswright.contract.drafting.ContractRenewalBegun;
import io.saleswright.contract.signing.ContractExpired;
import io.saleswright.contract.signing.ContractTerminated;
import io.saleswright.contract.signing.Ending;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a signed contract ends, and is followed by another one (CON-10). */
public final class Closing {

  private Closing() {}

  /**
   * Lets another contract follow this one: its draft is made because of the event, with the content
   * of this one. Begun in time, it stops the clock that waits for it.
   *
   * @throws RuleViolation when another follows it already
   */
  public static Change<Contract> renew(Stored<Contract> stored, Act act) {
    Contract contract = stored.state();
    mustBeRenewable(contract);
    String successor = Ids.derived("renewal", stored.id());
    return Change.to(contract.followedBy(successor))
        .raising(new ContractRenewalBegun(stored.id(), contract.number(), successor, act.by()))
        .stopping(ContractRules.EXPIRY);
  }

  /**
   * Checks whether another contract may follow.
   *
   * @throws RuleViolation when this one was never signed, or another follows it already
   */
  public static void mustBeRenewable(Contract contract) {
    ContractStep.RENEW.mustStartFrom(contract.stage());
    ContractRefusal.CONTRACT_RENEWED.unless(contract.successor() == null);
  }

  /** Ends it before its time; a version that is under way is given up with it. */
  public static Change<Contract> terminate(
      Stored<Contract> stored, String reason, ContractRules rules, Act act) {
    ContractStep.TERMINATE.mustStartFrom(stored.state().stage());
    LocalDate today = rules.today(act.at());
    Ending end = new Ending(Ending.Kind.TERMINATED, today, act.by(), act.at(), reason);
    return ended(stored.state(), end, rules)
        .raising(new ContractTerminated(stored.id(), stored.state().number(), today, act.by()))
        .stopping(ContractRules.EXPIRY);
  }

  /** Ends it when its last day is over; does nothing before, or when it ended otherwise. */
  public static Change<Contract> expire(Stored<Contract> stored, ContractRules rules, Cause cause) {
    Contract contract = stored.state();
    LocalDate lastDay = contract.lastDay();
    if (lastDay == null || !lastDay.isBefore(rules.today(cause.at()))) {
      return Change.none(contract);
    }
    ContractStep.EXPIRE.mustStartFrom(contract.stage());
    Ending end = new Ending(Ending.Kind.EXPIRED, lastDay, cause.by(), cause.at(), null);
    return ended(contract, end, rules)
        .raising(new ContractExpired(stored.id(), contract.number(), lastDay))
        .stopping(ContractRules.EXPIRY);
  }

  private static Change<Contract> ended(Contract contract, Ending end, ContractRules rules) {
    @Nullable Draft draft = contract.draft();
    Approval waiting = draft == null ? null : draft.approval();
    return Approval.watched(
        Change.to(contract.ended(end)).editing(), waiting, null, end.at(), rules.calendar());
  }
}
