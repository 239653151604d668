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
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
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
  /** What the chain or finance misses is added when they ask for it. */
  ATTACH(spenders("EXP-04").from(DRAFT, APPROVED, CLAIMED, CLAIM_APPROVED)),
  DETACH(spenders("EXP-04").from(DRAFT, APPROVED)),
  WITHDRAW(
      spenders("EXP-04").from(DRAFT, SUBMITTED, APPROVED, CLAIMED, CLAIM_APPROVED).to(WITHDRAWN)),
  CHECK(
      Step.<ExpenseStage>by("EXP-08", "finance")
          .from(CLAIM_APPROVED)
          .to(CHECKED)
          .otherwise(ExpenseRefusal.CLAIM_NOT_APPROVED)),
  PAY(Step.<ExpenseStage>by("EXP-08", "finance").from(CHECKED).to(PAID)),
  /** A counter-entry: the money came back, or should not have gone. */
  REVERSE_PAYMENT(
      Step.<ExpenseStage>by("FIN-16", "finance", "finance-head").from(PAID).to(CHECKED)),
  /** What can be put right is claimed anew; what breaks the rules is refused. */
  SEND_BACK(
      Step.<ExpenseStage>by("EXP-08", "finance", "finance-head")
          .from(CLAIM_APPROVED, CHECKED)
          .to(APPROVED)),
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

  /** The roles of those who make expenses. */
  public static Set<String> spendingRoles() {
    return APPLY.row().roles();
  }

  /**
   * The roles that read the expenses of others: they decide, check, pay, book or audit. Who only
   * spends reads what they spend.
   */
  public static Set<String> rolesBeyondTheirOwn() {
    Set<String> all = new LinkedHashSet<>(READ.row().roles());
    all.removeAll(List.of("sales-rep", "account-manager", "marketing"));
    return Collections.unmodifiableSet(all);
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
