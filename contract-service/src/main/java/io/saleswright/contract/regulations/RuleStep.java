package io.saleswright.contract.regulations;

import io.saleswright.contract.entries.EntryStep;
import io.saleswright.platform.kernel.Step;
import java.util.Set;

/** The steps of a rule of the company: who may take them, and from where to where they lead. */
public enum RuleStep implements Step<RuleStage> {
  WRITE_RULE(writers().to(RuleStage.DRAFT)),
  EDIT(writers().from(RuleStage.DRAFT, RuleStage.REVISING)),
  SUBMIT(
      writers()
          .from(RuleStage.DRAFT, RuleStage.REVISING)
          .to(RuleStage.SUBMITTED, RuleStage.REVISION_SUBMITTED)),
  /** Which of these roles decides now, the chain says. */
  APPROVE(
      deciders()
          .from(RuleStage.SUBMITTED, RuleStage.REVISION_SUBMITTED)
          .to(RuleStage.SUBMITTED, RuleStage.REVISION_SUBMITTED, RuleStage.ISSUED)),
  REJECT(
      deciders()
          .from(RuleStage.SUBMITTED, RuleStage.REVISION_SUBMITTED)
          .to(RuleStage.DRAFT, RuleStage.REVISING)),
  REVISE(writers().from(RuleStage.ISSUED).to(RuleStage.REVISING)),
  WITHDRAW(
      writers()
          .from(
              RuleStage.DRAFT,
              RuleStage.SUBMITTED,
              RuleStage.REVISING,
              RuleStage.REVISION_SUBMITTED)
          .to(RuleStage.WITHDRAWN, RuleStage.ISSUED)),
  REPEAL(
      Step.<RuleStage>by("DOC-09", "vp-sales", "general-manager")
          .from(RuleStage.ISSUED)
          .to(RuleStage.REPEALED)),
  CONFIRM_READING(
      Step.<RuleStage>by("DOC-09", EntryStep.staff())
          .from(RuleStage.ISSUED, RuleStage.REVISING, RuleStage.REVISION_SUBMITTED)),
  /** Also sees what is not issued. */
  SEE_DRAFTS(
      Step.by(
          "DOC-09",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "legal",
          "finance-head",
          "technical",
          "production",
          "hr",
          "auditor")),
  READ(Step.by("DOC-09", EntryStep.staff()));

  private final Row<RuleStage> row;

  RuleStep(Row<RuleStage> row) {
    this.row = row;
  }

  private static Row<RuleStage> writers() {
    return Step.by("DOC-09", "support-supervisor", "sales-manager", "vp-sales", "legal", "hr");
  }

  private static Row<RuleStage> deciders() {
    return Step.by(
        "DOC-09",
        "support-supervisor",
        "sales-manager",
        "vp-sales",
        "general-manager",
        "legal",
        "finance-head",
        "technical",
        "production",
        "hr");
  }

  /** The roles that a chain of rules may name. */
  public static Set<String> chainRoles() {
    return APPROVE.row().roles();
  }

  @Override
  public Row<RuleStage> row() {
    return row;
  }
}
