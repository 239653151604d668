package io.saleswright.finance.expensing;

import static io.saleswright.finance.expensing.ExpenseStage.APPROVED;
import static io.saleswright.finance.expensing.ExpenseStage.BUDGET_ASKED;
import static io.saleswright.finance.expensing.ExpenseStage.CHECKED;
import static io.saleswright.finance.expensing.ExpenseStage.CLAIMED;
import static io.saleswright.finance.expensing.ExpenseStage.CLAIM_APPROVED;
import static io.saleswright.finance.expensing.ExpenseStage.CLAIM_ASKED;
import static io.saleswright.finance.expensing.ExpenseStage.DRAFT;
import static io.saleswright.finance.expensing.ExpenseStage.EXPIRED;
import static io.saleswright.finance.expensing.ExpenseStage.PAID;
import static io.saleswright.finance.expensing.ExpenseStage.REFUSED;
import static io.saleswright.finance.expensing.ExpenseStage.SUBMITTED;
import static io.saleswright.finance.expensing.ExpenseStage.WITHDRAWN;

import io.saleswright.platform.kernel.Step;
import java.util.Set;

/** The steps of an expense: who may take them, and from where to where they lead. */
public enum ExpenseStep implements Step<ExpenseStage> {
  APPLY(spenders("EXP-04").to(DRAFT)),
  EDIT(spenders("EXP-04").from(DRAFT)),
  SUBMIT(spenders("EXP-04").from(DRAFT).to(BUDGET_ASKED)),
  /** The accounts of the budget have answered. */
  TAKE_ANSWER(
      Step.<ExpenseStage>by("EXP-05")
          .from(BUDGET_ASKED, CLAIM_ASKED)
          .to(SUBMITTED, DRAFT, CLAIMED, APPROVED)),
  /** Which of these roles decides now, the chain says. */
  APPROVE(
      deciders("EXP-06").from(SUBMITTED, CLAIMED).to(SUBMITTED, APPROVED, CLAIMED, CLAIM_APPROVED)),
  REJECT(deciders("EXP-10").from(SUBMITTED, CLAIMED).to(DRAFT, APPROVED)),
  CLAIM(spenders("EXP-04").from(APPROVED).to(CLAIM_ASKED, CLAIMED)),
  BOOK(spenders("EXP-14").from(APPROVED)),
  ATTACH(spenders("EXP-04").from(DRAFT, APPROVED)),
  DETACH(spenders("EXP-04").from(DRAFT, APPROVED)),
  WITHDRAW(
      spenders("EXP-04").from(DRAFT, SUBMITTED, APPROVED, CLAIMED, CLAIM_APPROVED).to(WITHDRAWN)),
  CHECK(
      Step.<ExpenseStage>by("EXP-08", "finance")
          .from(CLAIM_APPROVED)
          .to(CHECKED)
          .otherwise(ExpenseRefusal.CLAIM_NOT_APPROVED)),
  PAY(Step.<ExpenseStage>by("EXP-08", "finance").from(CHECKED).to(PAID)),
  REFUSE(
      Step.<ExpenseStage>by("EXP-09", "finance", "finance-head")
          .from(CLAIM_APPROVED, CHECKED)
          .to(REFUSED)),
  /** Nobody claimed it in time. */
  EXPIRE(Step.<ExpenseStage>by("EXP-04").from(APPROVED).to(EXPIRED)),
  READ(
      Step.by(
          "EXP-11",
          "sales-rep",
          "account-manager",
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "marketing",
          "finance",
          "finance-head",
          "auditor"));

  private final Row<ExpenseStage> row;

  ExpenseStep(Row<ExpenseStage> row) {
    this.row = row;
  }

  private static Row<ExpenseStage> spenders(String rule) {
    return Step.by(
        rule,
        "sales-rep",
        "account-manager",
        "sales-support",
        "support-supervisor",
        "sales-manager",
        "vp-sales",
        "marketing");
  }

  private static Row<ExpenseStage> deciders(String rule) {
    return Step.by(
        rule,
        "sales-support",
        "support-supervisor",
        "sales-manager",
        "vp-sales",
        "finance-head",
        "general-manager");
  }

  /** The roles that a chain of expenses may name. */
  public static Set<String> chainRoles() {
    return APPROVE.row().roles();
  }

  @Override
  public Row<ExpenseStage> row() {
    return row;
  }
}
