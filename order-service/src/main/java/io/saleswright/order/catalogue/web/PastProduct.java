package io.saleswright.order.catalogue.web;

import io.saleswright.order.catalogue.CatalogueDesk.Origin;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A product of another system to be taken over.
 *
 * @param source name of that system or file
 * @param externalNumber the product's number there; with the source it is the key, for ever
 * @param discontinued whether it is not sold any more
 * @param validFrom since when its price holds; today when left out
 */
record PastProduct(
    @NotBlank @Size(max = 64) String source,
    @NotBlank @Size(max = 64) String externalNumber,
    boolean discontinued,
    @Nullable LocalDate validFrom,
    @NotNull @Valid NewProduct product) {

  Origin origin() {
    return new Origin(source, externalNumber);
  }
}
