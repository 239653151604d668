package io.saleswright.order.catalogue;

import io.saleswright.platform.kernel.Step;

/** What people do with products: who may, and whether it has to be sold still. */
enum CatalogueStep implements Step<ProductStage> {
  PUBLISH(by("PRD-01", "sales-support", "support-supervisor", "sales-manager")),
  IMPORT(by("SEC-02", "migration")),
  EDIT(
      by("PRD-01", "sales-support", "support-supervisor", "sales-manager")
          .from(ProductStage.SOLD, ProductStage.DISCONTINUED)
          .to(ProductStage.SOLD, ProductStage.DISCONTINUED)),
  PROPOSE_PRICE(
      by("PRD-03", "sales-support", "support-supervisor", "sales-manager", "vp-sales")
          .from(ProductStage.SOLD)
          .otherwise(CatalogueRefusal.DISCONTINUED)),
  /**
   * Approves or refuses what another proposed; prices hold in all regions, and so must the scope.
   */
  DECIDE_PRICE(
      by("PRD-03", "sales-manager", "vp-sales", "general-manager")
          .from(ProductStage.SOLD)
          .otherwise(CatalogueRefusal.DISCONTINUED)),
  /** Reads today's price; plant and warehouse need to know what to make and move, not its price. */
  READ_PRICE(
      by(
          "SEC-02",
          "sales-rep",
          "account-manager",
          "dealer",
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "marketing",
          "customer-service",
          "finance",
          "finance-head",
          "auditor",
          "migration")),
  /** Reads past, planned and proposed prices, floors, and who set them. */
  READ_PRICE_LIST(
      by(
              "SEC-02",
              "sales-support",
              "support-supervisor",
              "sales-manager",
              "vp-sales",
              "general-manager",
              "auditor")
          .showing("market-data"));

  private final Row<ProductStage> row;

  CatalogueStep(Row<ProductStage> row) {
    this.row = row;
  }

  private static Row<ProductStage> by(String rule, String... roles) {
    return Step.by(rule, roles);
  }

  @Override
  public Row<ProductStage> row() {
    return row;
  }
}
