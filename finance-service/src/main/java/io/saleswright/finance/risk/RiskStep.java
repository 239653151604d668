package io.saleswright.finance.risk;

import static io.saleswright.finance.risk.RiskStage.BLOCKED;
import static io.saleswright.finance.risk.RiskStage.FREE;

import io.saleswright.finance.Readers;
import io.saleswright.platform.kernel.Step;

/** The steps of watching customers: who may take them, and from where to where they lead. */
enum RiskStep implements Step<RiskStage> {
  BLOCK(
      Step.<RiskStage>by("FIN-17", "finance-head", "sales-manager", "vp-sales", "general-manager")
          .from(FREE)
          .to(BLOCKED)),
  RELEASE_CUSTOMER(
      Step.<RiskStage>by("FIN-17", "finance-head", "vp-sales", "general-manager")
          .from(BLOCKED)
          .to(FREE)),
  READ(Step.by("FIN-17", Readers.OF_CUSTOMERS)),
  READ_EXPOSURE(Step.by("FIN-17", Readers.OF_CUSTOMERS));

  private final Row<RiskStage> row;

  RiskStep(Row<RiskStage> row) {
    this.row = row;
  }

  @Override
  public Row<RiskStage> row() {
    return row;
  }
}
