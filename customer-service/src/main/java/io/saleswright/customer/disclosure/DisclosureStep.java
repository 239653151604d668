package io.saleswright.customer.disclosure;

import io.saleswright.platform.kernel.Step;

/** Who takes many customers with them, and who sees that they did. */
public enum DisclosureStep implements Step<DisclosureStage> {
  /** All customers in one's scope at once, and lists without end. */
  EXPORT(Step.by("CUS-33", "support-supervisor", "sales-manager", "vp-sales", "general-manager")),
  READ_DISCLOSURES(Step.by("SEC-02", "auditor", "admin"));

  private final Row<DisclosureStage> row;

  DisclosureStep(Row<DisclosureStage> row) {
    this.row = row;
  }

  @Override
  public Row<DisclosureStage> row() {
    return row;
  }
}
