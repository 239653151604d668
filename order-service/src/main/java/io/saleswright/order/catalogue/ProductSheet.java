package io.saleswright.order.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What people say of a product (PRD-01).
 *
 * @param name its name
 * @param specification its specification, if it has one
 * @param model its model, if it has one
 * @param unit what one of it is, such as a box
 * @param piecesPerPackage pieces in a package, if known
 * @param leadTimeDays working days from order to stock, if known
 * @param status how the workshop stands to it
 */
public record ProductSheet(
    String name,
    @Nullable String specification,
    @Nullable String model,
    String unit,
    @Nullable Integer piecesPerPackage,
    @Nullable Integer leadTimeDays,
    ProductionStatus status) {

  public ProductSheet {
    name = name.strip();
    unit = unit.strip();
  }
}
