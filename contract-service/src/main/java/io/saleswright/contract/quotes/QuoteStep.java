package io.saleswright.contract.quotes;

import io.saleswright.platform.kernel.Step;

/** The steps of a quote: who may take them, and from where to where they lead. */
enum QuoteStep implements Step<QuoteStage> {
  DRAFT(
      Step.<QuoteStage>by(
              "QUO-04",
              "sales-rep",
              "account-manager",
              "sales-support",
              "support-supervisor",
              "sales-manager")
          .to(QuoteStage.DRAFT)),
  /** Prepares a quote for another salesperson than it would belong to by itself. */
  DRAFT_FOR(Step.by("QUO-04", "sales-support", "support-supervisor", "sales-manager")),
  WITHDRAW(
      Step.<QuoteStage>by(
              "QUO-07",
              "sales-rep",
              "account-manager",
              "sales-support",
              "support-supervisor",
              "sales-manager")
          .from(QuoteStage.DRAFT)
          .to(QuoteStage.WITHDRAWN)
          .otherwise(QuoteRefusal.QUOTE_OVER)),
  READ(
      Step.by(
          "SEC-02",
          "sales-rep",
          "account-manager",
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "technical",
          "production",
          "auditor"));

  private final Row<QuoteStage> row;

  QuoteStep(Row<QuoteStage> row) {
    this.row = row;
  }

  @Override
  public Row<QuoteStage> row() {
    return row;
  }
}
