package io.saleswright.order.catalogue.web;

import io.saleswright.order.catalogue.ProductSheet;
import io.saleswright.order.catalogue.ProductionStatus;
import io.saleswright.platform.kernel.Money;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A product to be published.
 *
 * @param status in production when left out
 * @param price the list price of one unit, without tax; it waits for its approval
 * @param floor below which nobody sells without a manager; none when left out
 */
record NewProduct(
    @NotBlank @Size(max = 64) String code,
    @NotBlank @Size(max = 200) String name,
    @Nullable @Size(max = 500) String specification,
    @Nullable @Size(max = 100) String model,
    @NotBlank @Size(max = 64) String unit,
    @Nullable @Positive @Max(1_000_000) Integer piecesPerPackage,
    @Nullable @Positive @Max(1_000) Integer leadTimeDays,
    @Nullable ProductionStatus status,
    @NotNull Money price,
    @Nullable Money floor) {

  ProductSheet sheet() {
    return new SheetBody(
            name, specification, model, unit, piecesPerPackage, leadTimeDays, status, false)
        .sheet();
  }
}
