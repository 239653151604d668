package io.saleswright.finance.budgets;

import io.saleswright.finance.budgeted.BudgetApproved;
import io.saleswright.finance.budgeted.BudgetRejected;
import io.saleswright.finance.budgeted.BudgetSubmitted;
import io.saleswright.finance.planning.BudgetContent;
import io.saleswright.finance.planning.BudgetDraft;
import io.saleswright.finance.planning.MonthSplit;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Submission;
import io.saleswright.platform.approval.Turn;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a version of a budget passes its chain before it is used (EXP-03). */
final class BudgetApproving {

  private BudgetApproving() {}

  static Change<Budget> submit(Stored<Budget> stored, BudgetRules rules, Act act) {
    Budget budget = stored.state();
    BudgetStep.SUBMIT.mustStartFrom(budget.stage());
    BudgetDraft draft = budget.underWay();
    BudgetContent content = draft.content();
    // Categories may have changed since it was written.
    rules.check(content);
    Submission paper = new Submission("BUDGET", List.of(), content.total());
    Approval before = draft.approval();
    Approval begun = Approval.of(before, rules.chain(), paper, act.by(), act.at());
    Change<Budget> change =
        Change.to(budget.with(draft.with(begun)))
            .raising(
                new BudgetSubmitted(
                    stored.id(),
                    budget.year(),
                    budget.department(),
                    draft.number(),
                    content.total(),
                    content.salesTarget(),
                    begun.turns().stream().map(Turn::name).toList(),
                    act.by()));
    return Approval.watched(change, before, begun, act.at(), rules.calendar());
  }

  /**
   * Agrees with the version that is under way, at the step whose turn it is.
   *
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person has written or decided before
   */
  static Change<Budget> approve(
      Stored<Budget> stored,
      @Nullable String opinion,
      Approver approver,
      BudgetRules rules,
      Act act) {
    Budget budget = stored.state();
    mustBeDecidable(budget, BudgetStep.APPROVE, approver);
    BudgetDraft draft = budget.underWay();
    Approval before = Objects.requireNonNull(draft.approval());
    Approval after = before.approve(approver, draft.authors(), opinion, stored.revision());
    Change<Budget> change =
        after.isApproved()
            ? Change.to(budget.with(draft.inForce(after, act.at()), act.at()))
                .raising(approved(stored.id(), budget, draft, act))
            : Change.to(budget.with(draft.with(after)));
    return Approval.watched(change, before, after, act.at(), rules.calendar());
  }

  private static BudgetApproved approved(String id, Budget budget, BudgetDraft draft, Act act) {
    BudgetContent content = draft.content();
    return new BudgetApproved(
        id,
        budget.year(),
        budget.department(),
        draft.number(),
        content.total(),
        content.salesTarget(),
        content.lines().stream()
            .map(line ->
                new BudgetApproved.Line(
                    line.category(), line.amount(), MonthSplit.quarters(line.months())))
            .toList(),
        act.by());
  }

  /**
   * Rejects the version that is under way: it goes back to its author, who finds the reason.
   *
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person has written or decided before
   */
  static Change<Budget> reject(
      Stored<Budget> stored, String reason, Approver approver, BudgetRules rules, Act act) {
    Budget budget = stored.state();
    mustBeDecidable(budget, BudgetStep.REJECT, approver);
    BudgetDraft draft = budget.underWay();
    Approval before = Objects.requireNonNull(draft.approval());
    String step = Objects.requireNonNull(before.waitingFor());
    Approval after = before.reject(approver, draft.authors(), reason, stored.revision());
    Change<Budget> change =
        Change.to(budget.with(draft.with(after)))
            .raising(new BudgetRejected(stored.id(), draft.number(), step, act.by()));
    return Approval.watched(change, before, after, act.at(), rules.calendar());
  }

  /**
   * Checks whether somebody may decide now.
   *
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person has written or decided before
   */
  static void mustBeDecidable(Budget budget, BudgetStep step, Approver approver) {
    step.mustStartFrom(budget.stage());
    BudgetDraft draft = budget.underWay();
    Objects.requireNonNull(draft.approval()).mustBeDecidableBy(approver, draft.authors());
  }
}
