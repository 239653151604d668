package io.saleswright.order.catalogue.web;

import io.saleswright.order.catalogue.ProductSheet;
import io.saleswright.order.catalogue.ProductionStatus;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An edit of a product.
 *
 * @param status in production when left out
 * @param discontinued whether it is not sold any more
 */
record SheetBody(
    @NotBlank @Size(max = 200) String name,
    @Nullable @Size(max = 500) String specification,
    @Nullable @Size(max = 100) String model,
    @NotBlank @Size(max = 64) String unit,
    @Nullable @Positive @Max(1_000_000) Integer piecesPerPackage,
    @Nullable @Positive @Max(1_000) Integer leadTimeDays,
    @Nullable ProductionStatus status,
    boolean discontinued) {

  ProductSheet sheet() {
    return new ProductSheet(
        name,
        specification,
        model,
        unit,
        piecesPerPackage,
        leadTimeDays,
        status == null ? ProductionStatus.IN_PRODUCTION : status);
  }
}
