package io.saleswright.contract.clauses;

import static io.saleswright.contract.clauses.TemplateStage.IN_USE;
import static io.saleswright.contract.clauses.TemplateStage.RETIRED;

import io.saleswright.platform.kernel.Step;

/** The steps of a template: whoever answers for contracts writes them, all who use them read. */
enum TemplateStep implements Step<TemplateStage> {
  WRITE(
      Step.<TemplateStage>by("CON-01", "legal", "sales-manager", "support-supervisor").to(IN_USE)),
  REVISE(
      Step.<TemplateStage>by("CON-01", "legal", "sales-manager", "support-supervisor")
          .from(IN_USE)
          .to(IN_USE)
          .otherwise(TemplateRefusal.TEMPLATE_RETIRED)),
  RETIRE(
      Step.<TemplateStage>by("CON-01", "legal", "sales-manager", "support-supervisor")
          .from(IN_USE)
          .to(RETIRED)
          .otherwise(TemplateRefusal.TEMPLATE_RETIRED)),
  READ(
      Step.by(
          "CON-01",
          "sales-rep",
          "account-manager",
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "legal",
          "auditor"));

  private final Row<TemplateStage> row;

  TemplateStep(Row<TemplateStage> row) {
    this.row = row;
  }

  @Override
  public Row<TemplateStage> row() {
    return row;
  }
}
