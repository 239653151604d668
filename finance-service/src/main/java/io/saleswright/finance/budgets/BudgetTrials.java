package io.saleswright.finance.budgets;

import static io.saleswright.finance.budgets.BudgetStep.APPROVE;
import static io.saleswright.finance.budgets.BudgetStep.CHANGE;
import static io.saleswright.finance.budgets.BudgetStep.DROP_CHANGE;
import static io.saleswright.finance.budgets.BudgetStep.EDIT;
import static io.saleswright.finance.budgets.BudgetStep.REALLOCATE;
import static io.saleswright.finance.budgets.BudgetStep.REJECT;
import static io.saleswright.finance.budgets.BudgetStep.SUBMIT;

import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** What the caller may do with a budget now, found out by trying the decisions themselves. */
final class BudgetTrials {

  private static final Trials<BudgetStep, Budget, Deputies> TRIALS =
      Trials.<BudgetStep, Budget, Deputies>of(BudgetStep.class)
          .trying(EDIT, (it, _, _) -> EDIT.mustStartFrom(it.state().stage()))
          .trying(SUBMIT, (it, _, _) -> SUBMIT.mustStartFrom(it.state().stage()))
          .trying(
              APPROVE,
              (it, away, act) ->
                  BudgetApproving.mustBeDecidable(it.state(), APPROVE, Approver.of(act, away)))
          .trying(
              REJECT,
              (it, away, act) ->
                  BudgetApproving.mustBeDecidable(it.state(), REJECT, Approver.of(act, away)))
          .trying(CHANGE, (it, _, _) -> CHANGE.mustStartFrom(it.state().stage()))
          .trying(DROP_CHANGE, (it, _, _) -> DROP_CHANGE.mustStartFrom(it.state().stage()))
          .trying(REALLOCATE, (it, _, _) -> it.state().mustBeReallocatable())
          .complete();

  private final Deputies deputies;
  private final InstantSource time;

  BudgetTrials(Deputies deputies, InstantSource time) {
    this.deputies = deputies;
    this.time = time;
  }

  List<Answer> of(Stored<Budget> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, deputies, Act.of(caller, now, null, Trace.start(now)));
  }
}
