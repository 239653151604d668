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
  SET_PRICE(
      by("PRD-03", "sales-support", "sales-manager", "vp-sales")
          .from(ProductStage.SOLD)
          .otherwise(CatalogueRefusal.DISCONTINUED));

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
