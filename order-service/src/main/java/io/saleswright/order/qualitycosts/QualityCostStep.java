package io.saleswright.order.qualitycosts;

import io.saleswright.platform.kernel.Step;

/** Who books what complaints and returns cost, and who sees it. */
enum QualityCostStep implements Step<QualityCostStage> {
  /** Remedies and replacements are booked by themselves. */
  BOOK_COST(
      Step.<QualityCostStage>by(
              "FIN-18", "sales-support", "support-supervisor", "warehouse", "finance")
          .to(QualityCostStage.BOOKED)),
  REVERSE_COST(
      Step.<QualityCostStage>by("FIN-16", "finance", "finance-head")
          .from(QualityCostStage.BOOKED)
          .to(QualityCostStage.REVERSED)),
  /** What goods cost us is a secret of those who answer for margins. */
  READ_QUALITY_COSTS(
      Step.<QualityCostStage>by(
              "SEC-02",
              "finance",
              "finance-head",
              "sales-manager",
              "vp-sales",
              "general-manager",
              "auditor")
          .showing("cost"));

  private final Row<QualityCostStage> row;

  QualityCostStep(Row<QualityCostStage> row) {
    this.row = row;
  }

  @Override
  public Row<QualityCostStage> row() {
    return row;
  }
}
