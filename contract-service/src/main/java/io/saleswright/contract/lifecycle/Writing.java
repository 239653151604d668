package io.saleswright.contract.lifecycle;

import io.saleswright.contract.content.ContractContent;
import io.saleswright.contract.drafting.ContractAmendmentBegun;
import io.saleswright.contract.drafting.ContractAmendmentDropped;
import io.saleswright.contract.drafting.ContractDrafted;
import io.saleswright.contract.drafting.ContractEdited;
import io.saleswright.contract.drafting.ContractEdited.Fallen;
import io.saleswright.contract.drafting.ContractWithdrawn;
import io.saleswright.contract.parties.Parties;
import io.saleswright.contract.signing.Ending;
import io.saleswright.contract.signing.Sequel;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.List;

/** How a version is written, edited and given up (CON-02, CON-11). */
public final class Writing {

  private Writing() {}

  /**
   * A contract that is begun.
   *
   * @param authors who wrote what it begins with, beside who is responsible
   */
  public static Change<Contract> begin(
      String id,
      String number,
      Parties parties,
      Origin origin,
      ContractContent content,
      Authors authors,
      Cause cause) {
    Authors hands = authors.and(parties.holder().salesperson());
    Draft first = Draft.begun(1, content, hands, null);
    Contract contract =
        new Contract(number, parties, origin, List.of(), first, null, List.of(), Sequel.NONE, null);
    return Change.to(contract)
        .raising(
            new ContractDrafted(
                id,
                number,
                content.kind().name(),
                parties.buyer().customerId(),
                parties.holder().salesperson(),
                parties.holder().team(),
                parties.buyer().region(),
                origin.quoteId(),
                origin.replaces(),
                cause.by()));
  }

  /**
   * Says something else in the version that is under way. A version that is with its chain, or has
   * passed it, begins at its first step again: one who agreed with 100 did not agree with 1
   * (CON-03).
   *
   * @param parties both sides as they are known now
   */
  public static Change<Contract> edit(
      Stored<Contract> stored,
      ContractContent content,
      Parties parties,
      ContractRules rules,
      Act act) {
    Contract contract = stored.state();
    mustBeEditable(contract);
    Draft draft = contract.underWay();
    Approval before = draft.approval();
    Contract known = contract.belongingTo(parties);
    Approval after = before;
    if (before != null && draft.isSubmitted()) {
      Approving.mustBeComplete(known.with(draft.edited(content, act.by(), before)), rules);
      after = before.anew(rules.chain(), Approving.paper(content), act.by(), act.at());
    }
    List<Fallen> fallen =
        before == null || !draft.isSubmitted()
            ? List.of()
            : before.standing().stream().map(one -> new Fallen(one.step(), one.by())).toList();
    Change<Contract> change =
        Change.to(known.with(draft.edited(content, act.by(), after)))
            .raising(new ContractEdited(stored.id(), draft.number(), fallen, act.by()))
            .editing();
    return Approval.watched(change, before, after, act.at(), rules.calendar());
  }

  /**
   * Checks whether the version that is under way may be edited.
   *
   * @throws RuleViolation when none is under way, or one side has signed it
   */
  public static void mustBeEditable(Contract contract) {
    ContractStep.EDIT.mustStartFrom(contract.stage());
    ContractRefusal.SIGNATURE_BEGUN.unless(contract.underWay().signatures().isEmpty());
  }

  /** Begins a new version of a signed contract; the old one stays in force (CON-11). */
  public static Change<Contract> amend(Stored<Contract> stored, String reason, Act act) {
    Contract contract = stored.state();
    ContractStep.AMEND.mustStartFrom(contract.stage());
    int next = contract.signed().number() + 1;
    Authors authors = Authors.of(act.by()).and(contract.parties().holder().salesperson());
    Draft draft = Draft.begun(next, contract.signed().content(), authors, reason);
    return Change.to(contract.with(draft))
        .raising(new ContractAmendmentBegun(stored.id(), contract.number(), next, act.by()))
        .editing();
  }

  /** Gives the version up that is under way: the contract with it, if nothing was signed. */
  public static Change<Contract> withdraw(
      Stored<Contract> stored, String reason, ContractRules rules, Act act) {
    Contract contract = stored.state();
    ContractStep.WITHDRAW.mustStartFrom(contract.stage());
    Draft draft = contract.underWay();
    Change<Contract> change;
    if (contract.versions().isEmpty()) {
      Ending end =
          new Ending(Ending.Kind.WITHDRAWN, rules.today(act.at()), act.by(), act.at(), reason);
      change =
          Change.to(contract.ended(end))
              .raising(new ContractWithdrawn(stored.id(), contract.number(), act.by()));
    } else {
      change =
          Change.to(contract.with((Draft) null))
              .raising(
                  new ContractAmendmentDropped(
                      stored.id(), contract.number(), draft.number(), act.by()))
              .editing();
    }
    return Approval.watched(change, draft.approval(), null, act.at(), rules.calendar());
  }
}
