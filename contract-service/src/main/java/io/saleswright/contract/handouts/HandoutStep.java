package io.saleswright.contract.handouts;

import static io.saleswright.contract.handouts.HandoutStage.GIVEN;
import static io.saleswright.contract.handouts.HandoutStage.REVERSED;

import io.saleswright.platform.kernel.Step;

/**
 * The steps of what was handed out. Who got it is information of customers, so those whom it is
 * closed to (SEC-01), such as marketing, keep the materials and do not see who has them.
 */
public enum HandoutStep implements Step<HandoutStage> {
  GIVE_MATERIAL(givers().to(GIVEN)),
  /** By who noted it, or who leads. */
  REVERSE_GIVING(givers().from(GIVEN).to(REVERSED)),
  READ_GIVEN(
      Step.<HandoutStage>by(
              "PRD-09",
              "sales-rep",
              "account-manager",
              "sales-support",
              "support-supervisor",
              "sales-manager",
              "customer-service",
              "vp-sales",
              "general-manager",
              "auditor")
          .showing("customer-information"));

  private final Row<HandoutStage> row;

  HandoutStep(Row<HandoutStage> row) {
    this.row = row;
  }

  private static Row<HandoutStage> givers() {
    return Step.by(
        "PRD-09",
        "sales-rep",
        "account-manager",
        "sales-support",
        "support-supervisor",
        "sales-manager",
        "customer-service",
        "vp-sales",
        "general-manager");
  }

  @Override
  public Row<HandoutStage> row() {
    return row;
  }
}
