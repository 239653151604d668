package io.saleswright.finance.budgets;

import static io.saleswright.finance.budgets.BudgetStage.CHANGE_SUBMITTED;
import static io.saleswright.finance.budgets.BudgetStage.CHANGING;
import static io.saleswright.finance.budgets.BudgetStage.DRAFT;
import static io.saleswright.finance.budgets.BudgetStage.IN_FORCE;
import static io.saleswright.finance.budgets.BudgetStage.SUBMITTED;

import io.saleswright.platform.kernel.Step;
import java.util.Set;

/** The steps of a budget: who may take them, and from where to where they lead. */
public enum BudgetStep implements Step<BudgetStage> {
  DRAFT_BUDGET(writers("EXP-01").to(DRAFT)),
  EDIT(
      writers("EXP-01")
          .from(DRAFT, CHANGING)
          .to(DRAFT, CHANGING)
          .otherwise(BudgetRefusal.BUDGET_NOT_OPEN)),
  SUBMIT(writers("EXP-03").from(DRAFT, CHANGING).to(SUBMITTED, CHANGE_SUBMITTED)),
  /** Which of these roles decides now, the chain says. */
  APPROVE(
      deciders("EXP-03")
          .from(SUBMITTED, CHANGE_SUBMITTED)
          .to(SUBMITTED, CHANGE_SUBMITTED, IN_FORCE)),
  REJECT(deciders("EXP-03").from(SUBMITTED, CHANGE_SUBMITTED).to(DRAFT, CHANGING)),
  /** Begins a new version; the one in force stays so until the new one is approved. */
  CHANGE(writers("EXP-03").from(IN_FORCE).to(CHANGING)),
  DROP_CHANGE(writers("EXP-03").from(CHANGING, CHANGE_SUBMITTED).to(IN_FORCE)),
  REALLOCATE(deciders("EXP-11").from(IN_FORCE, CHANGING, CHANGE_SUBMITTED)),
  READ(
      Step.by(
          "EXP-01",
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "finance",
          "finance-head",
          "auditor"));

  private final Row<BudgetStage> row;

  BudgetStep(Row<BudgetStage> row) {
    this.row = row;
  }

  private static Row<BudgetStage> writers(String rule) {
    return Step.by(rule, "sales-support", "support-supervisor", "sales-manager");
  }

  private static Row<BudgetStage> deciders(String rule) {
    return Step.by(rule, "sales-manager", "vp-sales", "finance-head", "general-manager");
  }

  /** The roles that a chain of budgets may name. */
  public static Set<String> chainRoles() {
    return APPROVE.row().roles();
  }

  @Override
  public Row<BudgetStage> row() {
    return row;
  }
}
