package io.saleswright.contract.lifecycle;

import io.saleswright.contract.content.ContractContent;
import io.saleswright.contract.drafting.ContractApproved;
import io.saleswright.contract.drafting.ContractRejected;
import io.saleswright.contract.drafting.ContractStepApproved;
import io.saleswright.contract.drafting.ContractSubmitted;
import io.saleswright.contract.parties.Buyer;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Submission;
import io.saleswright.platform.approval.Turn;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a version passes its chain before it is signed (CON-03, CON-04, CON-05). */
public final class Approving {

  private Approving() {}

  /** What the chain has to know of a contract. */
  static Submission paper(ContractContent content) {
    return new Submission(content.kind().name(), List.of(), content.amount());
  }

  /**
   * Submits the version that is under way to its chain.
   *
   * @throws RuleViolation when it lacks something, or the customer is not known
   */
  public static Change<Contract> submit(Stored<Contract> stored, ContractRules rules, Act act) {
    Contract contract = stored.state();
    mustBeSubmittable(contract, rules);
    Draft draft = contract.underWay();
    Submission paper = paper(draft.content());
    Approval before = draft.approval();
    Approval begun = Approval.of(before, rules.chain(), paper, act.by(), act.at());
    Change<Contract> change =
        Change.to(contract.with(draft.with(begun, List.of())))
            .raising(
                new ContractSubmitted(
                    stored.id(),
                    contract.number(),
                    draft.number(),
                    draft.content().kind().name(),
                    paper.amount(),
                    begun.turns().stream().map(Turn::name).toList(),
                    act.by()));
    return Approval.watched(change, before, begun, act.at(), rules.calendar());
  }

  /**
   * Checks whether the version that is under way may be submitted.
   *
   * @throws RuleViolation when none waits for it, it lacks something, or the customer is not known
   */
  public static void mustBeSubmittable(Contract contract, ContractRules rules) {
    ContractStep.SUBMIT.mustStartFrom(contract.stage());
    mustBeComplete(contract, rules);
  }

  static void mustBeComplete(Contract contract, ContractRules rules) {
    Buyer buyer = contract.parties().buyer();
    ContractRefusal.CONTRACT_CUSTOMER_UNKNOWN.unless(buyer.status() == Buyer.Status.CONFIRMED);
    ContractContent content = contract.content();
    List<String> missing =
        rules
            .completeness()
            .missing(
                content,
                content.values(contract.number(), buyer.calledName(), contract.origin().project()));
    if (!missing.isEmpty()) {
      throw ContractRefusal.CONTRACT_INCOMPLETE.violation(
          Map.of("missing", String.join(", ", missing)));
    }
  }

  /**
   * Agrees with the version that is under way, at the step whose turn it is.
   *
   * @param checked what the support check went through; nothing at other steps
   * @param opinion what the person says
   * @throws InvalidInput when the support check left something out
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person has written or decided before
   */
  public static Change<Contract> approve(
      Stored<Contract> stored,
      List<String> checked,
      @Nullable String opinion,
      Approver approver,
      ContractRules rules,
      Act act) {
    Contract contract = stored.state();
    mustBeDecidable(contract, ContractStep.APPROVE, approver);
    Draft draft = contract.underWay();
    Approval before = Objects.requireNonNull(draft.approval());
    String step = Objects.requireNonNull(before.waitingFor());
    List<String> items = items(draft, step, checked, rules);
    Approval after = before.approve(approver, draft.authors(), opinion, stored.revision());
    Change<Contract> change =
        Change.to(contract.with(draft.with(after, items)))
            .raising(
                new ContractStepApproved(
                    stored.id(), draft.number(), step, after.waitingFor(), act.by()));
    if (after.isApproved()) {
      change =
          change.raising(
              new ContractApproved(stored.id(), contract.number(), draft.number(), act.by()));
    }
    return Approval.watched(change, before, after, act.at(), rules.calendar());
  }

  /** Whoever checks says that they looked at everything the policy asks for (CON-04). */
  private static List<String> items(
      Draft draft, String step, List<String> checked, ContractRules rules) {
    if (!step.equals(ContractRules.SUPPORT_CHECK)) {
      return draft.checked();
    }
    List<String> unchecked = new ArrayList<>(rules.checklist());
    unchecked.removeAll(checked);
    if (!unchecked.isEmpty()) {
      throw new InvalidInput(
          "checked",
          "CON-04",
          "not checked: {items}",
          Map.of("items", String.join(", ", unchecked)));
    }
    return rules.checklist();
  }

  /**
   * Rejects the version that is under way: it goes back to its author, who finds the reason.
   *
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person has written or decided before
   */
  public static Change<Contract> reject(
      Stored<Contract> stored, String reason, Approver approver, ContractRules rules, Act act) {
    Contract contract = stored.state();
    mustBeDecidable(contract, ContractStep.REJECT, approver);
    Draft draft = contract.underWay();
    Approval before = Objects.requireNonNull(draft.approval());
    String step = Objects.requireNonNull(before.waitingFor());
    Approval after = before.reject(approver, draft.authors(), reason, stored.revision());
    Change<Contract> change =
        Change.to(contract.with(draft.with(after, draft.checked())))
            .raising(
                new ContractRejected(
                    stored.id(), contract.number(), draft.number(), step, act.by()));
    return Approval.watched(change, before, after, act.at(), rules.calendar());
  }

  /**
   * Checks whether somebody may decide now.
   *
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person has written or decided before
   */
  public static void mustBeDecidable(Contract contract, ContractStep step, Approver approver) {
    step.mustStartFrom(contract.stage());
    Draft draft = contract.underWay();
    Objects.requireNonNull(draft.approval()).mustBeDecidableBy(approver, draft.authors());
  }
}
